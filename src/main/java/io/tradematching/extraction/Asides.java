package io.tradematching.extraction;

import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.value.Readers;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paper states that is no term of the trade, but that its terms must agree with.
 *
 * @param tenors how long the trade lasts, for instance 5Y
 * @param ibans of the settlement accounts, without blanks
 */
record Asides(List<String> tenors, List<String> ibans) {

    private static final Pattern NAMES_IBAN = Pattern.compile("(?i)\\bIBAN\\b");
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{2}\\d{2}(?:\\s?[A-Z\\d]{4}){2,7}(?:\\s?[A-Z\\d]{1,3})?(?![A-Z\\d])");
    private static final int SHORTEST_IBAN = 15;
    private static final int LONGEST_IBAN = 34;

    static Asides of(Statements statements, Readers readers) {
        List<Statement> all = statements.statements();
        List<String> tenors = all.stream()
                .flatMap(statement -> tenor(statement, readers).stream())
                .distinct()
                .toList();
        return new Asides(tenors, all.stream().flatMap(Asides::ibans).distinct().toList());
    }

    private static Optional<String> tenor(Statement statement, Readers readers) {
        String text = statement.value().text();
        return switch (statement.label().role()) {
            case "term" -> tenor(text, readers);
            case "termination_date" -> tenorBehindDate(text, readers);
            default -> Optional.empty();
        };
    }

    /** "17 September 2029 (5 Years)". */
    private static Optional<String> tenorBehindDate(String text, Readers readers) {
        return readers.dates()
                .first(text)
                .map(date -> text.substring(date.end()).strip())
                .filter(rest -> rest.startsWith("(") || rest.startsWith("["))
                .flatMap(rest -> tenor(rest.substring(1), readers));
    }

    private static Optional<String> tenor(String text, Readers readers) {
        return readers.periods()
                .numbered(text)
                .filter(period -> period.start() == 0)
                .map(Found::value);
    }

    private static Stream<String> ibans(Statement statement) {
        String text = statement.labelText().text() + " " + statement.value().text();
        return NAMES_IBAN.matcher(text).find()
                ? IBAN.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(iban -> iban.replace(" ", ""))
                        .filter(iban -> iban.length() >= SHORTEST_IBAN && iban.length() <= LONGEST_IBAN)
                : Stream.empty();
    }
}
