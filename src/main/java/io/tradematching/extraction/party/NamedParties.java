package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the houses that stand where a form has places for its sides: beside labels, over columns, as payers or buyers. */
final class NamedParties {

    private static final Set<String> PARTY_ROLES = Set.of(
            "payer",
            "receiver",
            "buyer",
            "seller",
            "calculation_agent",
            "depositor",
            "deposit_taker",
            "currency1_payer",
            "currency2_payer",
            "fee_payer");
    private static final double LABELLED = 1;
    private static final double WEIGHT_LABELLED = 3;
    private static final double WEIGHT_ADDRESS = 2;
    private static final double WEIGHT_ANYBODY = 1;
    private static final double WEIGHT_SETTLING = 0.5;
    private static final double COLUMN = 0.97;
    private static final double WEIGHT_COLUMN = 2;
    private static final double ACTING = 0.9;
    private static final double WEIGHT_ACTING = 1;
    private static final int LONGEST_SHORT_NAME = 3;

    private final Labels labels;
    private final Phrases<Owner> aliases;
    private final NameCutter names;
    private final Definitions definitions;
    private final Callings callings;

    NamedParties(Labels labels, Phrases<Owner> aliases, NameCutter names, Definitions definitions) {
        this.labels = labels;
        this.aliases = aliases;
        this.names = names;
        this.definitions = definitions;
        this.callings = new Callings(aliases);
    }

    void read(Statements statements, Houses houses) {
        statements.statements().forEach(statement -> labelled(statement, houses));
        statements.statements().forEach(statement -> referring(statement, houses));
        columnNames(statements.sections(), houses);
        statements.statements().forEach(statement -> acting(statement, houses));
    }

    /** Legal Name, From, To, Party A, Counterparty: with a name beside them. */
    private void labelled(Statement statement, Houses houses) {
        Scope scope = statement.section().scope();
        boolean named = statement.label().role().equals("name") && !scope.isAside();
        if (!named || isCalling(statement.value())) {
            return;
        }
        names.cut(statement.value()).filter(name -> !isLabel(name)).ifPresent(name -> named(statement, name, houses));
    }

    private void named(Statement statement, Passage name, Houses houses) {
        House house = houses.named(name, LABELLED, weight(statement, name));
        describe(statement, house, houses);
        NameCutter.ticker(statement.value()).ifPresent(house::shortNamed);
        names.withoutKind(name).ifPresent(house::shortNamed);
        definitions.behind(name, statement.value(), house, houses);
    }

    /** Sent by: Party 1 (Nomura). */
    private void referring(Statement statement, Houses houses) {
        Owner owner = statement.label().owner();
        if (statement.label().role().equals("name") && owner != null) {
            aliases.longestAt(statement.value().atoms(), 0)
                    .filter(_ -> isCalling(statement.value()))
                    .flatMap(match -> houses.called(match.meaning().name()))
                    .ifPresent(house -> {
                        houses.call(owner.name(), house);
                        Callings.wrote(owner, words(statement.labelText()), house);
                    });
        }
    }

    private boolean isCalling(Passage value) {
        return aliases.longestAt(value.atoms(), 0)
                .filter(match -> match.meaning() == Owner.PARTY_A || match.meaning() == Owner.PARTY_B)
                .filter(match -> match.to() == value.atoms().size()
                        || value.text()
                                .startsWith(
                                        " (", value.atoms().get(match.to() - 1).end()))
                .isPresent();
    }

    /** People have names too, but no legal form, and nobody calls them Party A. */
    private double weight(Statement statement, Passage name) {
        if (statement.section().scope() == Scope.SETTLEMENT) {
            return WEIGHT_SETTLING;
        }
        if (!names.words().hasLegalForm(name) && statement.label().owner() != null) {
            return WEIGHT_ADDRESS;
        }
        boolean party = names.words().hasLegalForm(name)
                || statement.column() != null
                || statement.section().scope() == Scope.PARTIES;
        return party ? WEIGHT_LABELLED : WEIGHT_ANYBODY;
    }

    private boolean isLabel(Passage name) {
        return labels.at(name.atoms(), 0)
                .filter(match -> match.to() == name.atoms().size())
                .isPresent();
    }

    private void describe(Statement statement, House house, Houses houses) {
        boolean called = callings.describe(statement.labelText(), house, houses);
        Owner owner = statement.label().owner();
        if (owner != null) {
            houses.call(owner.name(), house);
            if (!called) {
                Callings.wrote(owner, words(statement.labelText()), house);
            }
        }
        Section column = statement.column();
        if (column != null) {
            callings.describe(column.heading(), house, houses);
            shortNamedByTitle(column.heading(), house);
        } else if (statement.section().scope() == Scope.PARTIES) {
            callings.describe(statement.section().heading(), house, houses);
            shortNamedByTitle(statement.section().heading(), house);
        }
    }

    private static String words(Passage text) {
        return text.atoms().stream().map(Atom::key).collect(Collectors.joining(" "));
    }

    /** Over the full names of the sides, their short ones may stand as titles of the columns. */
    private void shortNamedByTitle(Passage title, House house) {
        if (title.atoms().size() <= LONGEST_SHORT_NAME
                && aliases.anywhere(title.atoms()).isEmpty()
                && house.isAbbreviated(title.text())) {
            house.shortNamed(title.text());
        }
    }

    /** Titles of a party table that are names themselves. */
    private void columnNames(List<Section> sections, Houses houses) {
        for (Section section : sections) {
            if (!section.heading().isEmpty() && !section.scope().isAside()) {
                names.cutLegal(section.heading())
                        .filter(name -> houses.find(name.text()).isPresent()
                                || section.number() > 0 && isTitle(section, sections))
                        .map(name -> houses.named(name, COLUMN, WEIGHT_COLUMN))
                        .ifPresent(house -> callings.describe(section.heading(), house, houses));
            }
        }
    }

    /** A column title is on one line with another. */
    private static boolean isTitle(Section section, List<Section> sections) {
        return sections.stream()
                .filter(other -> other != section && !other.heading().isEmpty())
                .anyMatch(other -> other.heading().page() == section.heading().page()
                        && Math.abs(other.heading().box().y0()
                                        - section.heading().box().y0())
                                < 0.004);
    }

    private void acting(Statement statement, Houses houses) {
        if (PARTY_ROLES.contains(statement.label().role())
                && !statement.section().scope().isAside()) {
            names.cutLegal(statement.value()).ifPresent(name -> houses.named(name, ACTING, WEIGHT_ACTING));
        }
    }
}
