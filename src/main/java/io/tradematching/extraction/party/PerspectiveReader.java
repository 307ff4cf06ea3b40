package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Sentences;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two houses of a paper, what it calls them, and which of them it is the paper of. All places are heard before it is
 * decided: correspondents and issuers of securities are named on a paper too.
 */
public final class PerspectiveReader {

    private final Vocabulary vocabulary;
    private final Definitions definitions;
    private final NamedParties parties;
    private final Authorship authorship;

    public PerspectiveReader(Vocabulary vocabulary) {
        NameCutter names = new NameCutter(vocabulary.legalForms(), vocabulary.departments(), vocabulary.aliases());
        this.vocabulary = vocabulary;
        this.definitions = new Definitions(vocabulary.aliases(), names);
        this.parties = new NamedParties(vocabulary.labels(), vocabulary.aliases(), names, definitions);
        this.authorship = new Authorship(names);
    }

    public Perspective read(TradeSource source, Statements statements) {
        Houses houses = new Houses();
        parties.read(statements, houses);
        definitions.read(Passage.join(statements.loose()), houses);
        statements.paragraphs().forEach(paragraph -> definitions.parties(paragraph.text(), houses));
        authorship.namesAlone(statements.loose(), houses);
        if (houses.all().size() < 2) {
            sentences(statements).forEach(sentence -> definitions.mentioned(sentence, houses));
        }
        houses.keepTheSides();
        authorship.weigh(statements, houses);
        House issuer = houses.author().orElse(null);
        shortNames(statements.statements(), issuer, houses);
        return new Perspective(source, vocabulary.aliases(), houses, issuer);
    }

    private static Stream<Passage> sentences(Statements statements) {
        return statements.paragraphs().stream()
                .filter(paragraph -> !paragraph.section().scope().isAside())
                .flatMap(paragraph -> Sentences.of(paragraph.text()).stream());
    }

    private void shortNames(List<Statement> statements, @Nullable House issuer, Houses houses) {
        statements.stream()
                .filter(statement -> statement.label().role().equals("short_name"))
                .filter(statement -> !statement.value().isEmpty())
                .forEach(statement -> owner(statement, issuer, houses)
                        .ifPresent(house -> house.shortNamed(statement.value().text())));
    }

    private Optional<House> owner(Statement statement, @Nullable House issuer, Houses houses) {
        Optional<House> stated = switch (statement.label().owner()) {
            case null -> Optional.empty();
            case ISSUER -> Optional.ofNullable(issuer);
            case ADDRESSEE -> Optional.ofNullable(issuer).flatMap(houses::other);
            case PARTY_A -> houses.called(Owner.PARTY_A.name());
            case PARTY_B -> houses.called(Owner.PARTY_B.name());
            case BOTH -> Optional.empty();
        };
        Section column = statement.column();
        Passage heading = column == null ? statement.section().heading() : column.heading();
        return stated.or(() -> houses.abbreviated(statement.owner().text()))
                .or(() -> column == null ? Optional.empty() : called(heading, houses))
                .or(() -> houses.abbreviated(statement.value().text()))
                .or(() -> called(heading, houses));
    }

    private Optional<House> called(Passage heading, Houses houses) {
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        return houses.find(heading.text())
                .or(() -> vocabulary
                        .aliases()
                        .anywhere(heading.atoms())
                        .flatMap(match -> houses.called(Callings.text(heading.atoms(), match))));
    }
}
