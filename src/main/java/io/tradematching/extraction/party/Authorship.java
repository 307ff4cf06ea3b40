package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.vocabulary.Owner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs where on the paper the names stand that are known, to tell whose paper it is. */
final class Authorship {

    private static final double LETTERHEAD = 0.8;
    private static final double WEIGHT_LETTERHEAD = 2;
    private static final double WEIGHT_ALONE = 0.7;
    private static final double AT_TOP = 2.5;
    private static final double ADDRESSED = -2.5;
    private static final double SPEAKS = 1;
    private static final double ANOTHERS = 3;
    private static final double RUNNING = 0.3;
    private static final double FIRST_NAMED = 0.2;
    private static final double TOP = 0.2;
    private static final double EDGE = 0.06;
    private static final Pattern TO = Pattern.compile(
            "(?i)^(?:(?:confirmation )?(?:addressed |sent |issued )?to|an|à|attn\\.?|attention|messrs\\.?|dear|für|pour|adressée? à|dirigida a|gerichtet an)\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern SPEAKING = Pattern.compile(
            "(?i)^\\W*(?:is (?:authorised|authorized|regulated|registered|incorporated|pleased)|hereby confirms?|confirms|registered (?:in|office)|member of|bestätigt|confirme|confirma)\\b");

    private final NameCutter names;

    Authorship(NameCutter names) {
        this.names = names;
    }

    /** Lines that are nothing but a legal name: the letterhead, the address, the names under the signatures. */
    void namesAlone(List<Passage> loose, Houses houses) {
        for (Passage line : loose) {
            names.cutLegal(line).filter(names::standsForItself).ifPresent(name -> alone(line, name, houses));
        }
    }

    private static void alone(Passage line, Passage name, Houses houses) {
        boolean known = houses.find(name.text()).isPresent();
        boolean whole = name.text().length() == line.text().length();
        if (known || whole || isAtTop(line)) {
            houses.named(name, LETTERHEAD, isAtTop(line) ? WEIGHT_LETTERHEAD : WEIGHT_ALONE);
        }
    }

    void weigh(Statements statements, Houses houses) {
        statements.loose().stream()
                .filter(Authorship::isAtTop)
                .flatMap(line -> houses.find(line.text()).stream())
                .findFirst()
                .ifPresent(house -> house.wrote(AT_TOP));
        statements.loose().forEach(line -> line(line, houses));
        references(statements.statements(), houses);
        othersReferences(statements.statements(), houses);
        houses.first().ifPresent(first -> first.wrote(FIRST_NAMED));
    }

    private static void line(Passage line, Houses houses) {
        Matcher to = TO.matcher(line.text());
        if (to.find()) {
            houses.find(line.text().substring(to.end())).ifPresent(house -> house.wrote(ADDRESSED));
        }
        houses.find(line.text()).ifPresent(house -> {
            if (isAtEdge(line)) {
                house.wrote(RUNNING);
            }
            Optional.ofNullable(house.bestName())
                    .map(name -> name.text().length())
                    .filter(length -> length < line.text().length())
                    .filter(length ->
                            SPEAKING.matcher(line.text().substring(length)).find())
                    .ifPresent(_ -> house.wrote(SPEAKS));
        });
    }

    /** "GSI Reference" before any other reference is the issuer's own. */
    private static void references(List<Statement> statements, Houses houses) {
        statements.stream()
                .filter(statement -> statement.label().role().equals("reference")
                        && !statement.owner().isEmpty())
                .findFirst()
                .flatMap(statement -> houses.find(statement.owner().text())
                        .or(() -> houses.abbreviated(statement.owner().text())))
                .ifPresent(house -> house.wrote(SPEAKS));
    }

    /** Where "Our Reference" stands beside a different "Dealer Reference", the dealer is the other side; likewise for "Your". */
    private static void othersReferences(List<Statement> statements, Houses houses) {
        List<Statement> references = statements.stream()
                .filter(statement -> statement.label().role().equals("reference"))
                .toList();
        for (Statement standing : references) {
            if (isStanding(standing) && references.stream().anyMatch(said -> differsFrom(said, standing))) {
                double sign = standing.label().owner() == Owner.ISSUER ? -ANOTHERS : ANOTHERS;
                standing.labelText().atoms().stream()
                        .flatMap(word -> houses.called(word.key()).stream())
                        .findFirst()
                        .ifPresent(house -> house.wrote(sign));
            }
        }
    }

    private static boolean differsFrom(Statement said, Statement standing) {
        return !isStanding(said)
                && said.label().owner() == standing.label().owner()
                && !said.value().text().equals(standing.value().text());
    }

    private static boolean isStanding(Statement reference) {
        boolean owned =
                reference.label().owner() == Owner.ISSUER || reference.label().owner() == Owner.ADDRESSEE;
        return owned && reference.labelText().atoms().stream().anyMatch(word -> Callings.isStanding(word.key()));
    }

    private static boolean isAtTop(Passage line) {
        return line.page() == 1 && line.box().y0() < TOP;
    }

    private static boolean isAtEdge(Passage line) {
        return line.box().y0() < EDGE || line.box().y1() > 1 - EDGE;
    }
}
