package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is paid from a clause that names little more than the values: Alpine pays 2.42% on SEK 1,500 million, 30E/360, 1Y. In
 * such a clause each value is what values of its kind are on that leg.
 */
final class LegValues {

    private static final Map<Scope, List<String>> ROLES = Map.of(
            Scope.FIXED, List.of("rate", "day_count", "payment_frequency"),
            Scope.FLOATING, List.of("index", "day_count", "payment_frequency"));
    private static final Pattern ON_AMOUNT =
            Pattern.compile("(?i)\\b(?:on|over|auf|über|sur|sobre)\\s+(?=[A-Z]{3}\\s?\\d|\\d)");
    private static final Pattern PERCENT = Pattern.compile("^[\\d.,]+\\s?(?:%|per ?cent)");
    private static final Pattern INDEX_END = Pattern.compile(",|;|\\s(?:on|and|und|et|y|with|mit)\\s");
    private static final int TENOR_AND_INDEX = 3;

    private final Plausibility plausibility;
    private final Pattern paying;
    private final Pattern clause;

    LegValues(SentenceWords words, Plausibility plausibility) {
        this.plausibility = plausibility;
        String pays = "(?:" + words.anyOf("auxiliary") + "\\s+)*" + words.anyOf("pay");
        this.paying = Pattern.compile("(?iU)\\b" + pays + "\\b");
        this.clause = Pattern.compile(
                "(?iU)(?:;|,)?\\s+(?:and|while|whereas|but|und|während|et|tandis que|y|mientras que)\\s+(?=[^,;%\\d]{1,70}?\\b"
                        + pays + "\\b)");
    }

    /** The parts of a sentence in which somebody pays something. */
    List<Passage> clauses(Passage sentence) {
        List<Passage> clauses = new ArrayList<>();
        Matcher next = clause.matcher(sentence.text());
        int start = 0;
        while (next.find()) {
            if (paying.matcher(sentence.text().substring(start, next.start())).find()) {
                clauses.add(sentence.slice(start, next.start()));
                start = next.end();
            }
        }
        clauses.add(sentence.from(start));
        return clauses;
    }

    boolean pays(Passage clause) {
        return paying.matcher(clause.text()).find();
    }

    boolean paysRate(Passage clause) {
        return object(clause)
                .filter(paid -> PERCENT.matcher(paid.text()).find())
                .isPresent();
    }

    boolean paysIndex(Passage clause) {
        return object(clause)
                .filter(paid -> paid.atoms().stream()
                        .limit(TENOR_AND_INDEX)
                        .anyMatch(atom -> fits("index", paid.from(atom.start()))))
                .isPresent();
    }

    private Optional<Passage> object(Passage clause) {
        Matcher verb = paying.matcher(clause.text());
        return verb.find() ? Optional.of(clause.from(verb.end())).filter(paid -> !paid.isEmpty()) : Optional.empty();
    }

    /** Adds what nothing else in the clause has named. */
    void read(Passage clause, Scope scope, SentenceStatements found) {
        List<String> roles = ROLES.getOrDefault(scope, List.of());
        Passage paid = object(clause).orElse(Passage.EMPTY);
        if (roles.isEmpty() || paid.isEmpty()) {
            return;
        }
        roles.stream()
                .filter(role -> !found.states(role))
                .forEach(role -> first(paid, role)
                        .ifPresent(value -> found.add(Label.plain(role, scope), value, Passage.EMPTY, value)));
        Matcher amount = ON_AMOUNT.matcher(paid.text());
        if (!found.states("notional_amount") && amount.find() && fits("notional_amount", paid.from(amount.end()))) {
            Passage value = paid.from(amount.end());
            found.add(Label.plain("notional_amount", null), value, Passage.EMPTY, value);
        }
    }

    private Optional<Passage> first(Passage paid, String role) {
        return paid.atoms().stream()
                .map(Atom::start)
                .filter(start -> isRole(paid, start, role))
                .findFirst()
                .map(start -> role.equals("index") ? index(paid, start) : paid.from(start));
    }

    private boolean isRole(Passage paid, int start, String role) {
        Passage value = paid.from(start);
        return switch (role) {
            case "rate" -> PERCENT.matcher(value.text()).find();
            case "payment_frequency" -> fits(role, value) && !isTenor(paid, start);
            default -> fits(role, value);
        };
    }

    /** A period right before or right behind the name of an index is its tenor. */
    private boolean isTenor(Passage paid, int start) {
        List<Atom> atoms = paid.atoms();
        boolean beforeIndex = atoms.stream()
                .filter(atom -> atom.start() > start)
                .limit(TENOR_AND_INDEX)
                .anyMatch(atom -> fits("index", paid.from(atom.start())));
        String text = paid.text().substring(0, start).stripTrailing();
        return beforeIndex || text.endsWith("maturity of") || text.endsWith("Maturity of") || text.endsWith("tenor of");
    }

    private static Passage index(Passage paid, int start) {
        Matcher end = INDEX_END.matcher(paid.text());
        int from = start;
        String before = paid.text().substring(0, start).strip();
        if (before.length() < 12 && before.chars().anyMatch(Character::isDigit)) {
            from = 0;
        }
        return end.find(start) ? paid.slice(from, end.start()) : paid.from(from);
    }

    private boolean fits(String role, Passage value) {
        return plausibility.fits(Label.plain(role, null), value);
    }
}
