package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.Vocabulary;
import io.tradematching.trade.TradeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the two houses of a paper, what it calls them, and which of them it is the paper of. */
public final class PerspectiveReader {

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
    private static final double COLUMN = 0.97;
    private static final double DEFINED = 0.96;
    private static final double ACTING = 0.9;
    private static final double LETTERHEAD = 0.8;
    private static final double SAYS_WE = 3;
    private static final double SAYS_BANK = 1;
    private static final double TOP_OF_PAGE = 2.5;
    private static final double FIRST_NAMED = 0.2;

    private final Vocabulary vocabulary;
    private final Definitions definitions;
    private final NameCutter names;

    public PerspectiveReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameCutter(vocabulary.legalForms(), vocabulary.aliases());
        this.definitions = new Definitions(vocabulary.aliases(), names);
    }

    public Perspective read(TradeSource source, Statements statements) {
        Houses houses = new Houses();
        Passage text = Passage.join(statements.loose());
        labelledNames(statements.statements(), houses);
        columnNames(statements.sections(), houses);
        definitions.read(text, houses);
        actingNames(statements.statements(), houses);
        letterhead(statements.loose(), houses);
        shortNames(statements.statements(), houses);
        references(statements.statements(), houses);
        houses.all().stream().findFirst().ifPresent(first -> first.score(FIRST_NAMED));
        House issuer = houses.all().stream()
                .max(Comparator.comparingDouble(House::issuerScore))
                .orElse(null);
        return new Perspective(source, vocabulary.aliases(), houses, issuer);
    }

    /** Legal Name, From, To, Party A, Counterparty: with a name beside them. */
    private void labelledNames(List<Statement> statements, Houses houses) {
        for (Statement statement : statements) {
            if (statement.label().role().equals("name") && mayNameParty(statement.section())) {
                names.cut(statement.value())
                        .filter(name -> !isLabel(name))
                        .flatMap(name -> houses.named(name, LABELLED))
                        .ifPresent(house -> {
                            describe(statement.labelText(), house, houses);
                            describeByColumn(statement, house, houses);
                        });
            }
        }
    }

    private boolean isLabel(Passage name) {
        return vocabulary
                .labels()
                .at(name.atoms(), 0)
                .filter(match -> match.to() == name.atoms().size())
                .isPresent();
    }

    private void describeByColumn(Statement statement, House house, Houses houses) {
        Section column = statement.column();
        if (column != null) {
            describe(column.heading(), house, houses);
        } else if (statement.section().scope() == Scope.PARTIES) {
            describe(statement.section().heading(), house, houses);
        }
    }

    /** Titles of a party table that are names themselves. */
    private void columnNames(List<Section> sections, Houses houses) {
        for (Section section : sections) {
            if (!section.heading().isEmpty() && !section.scope().isAside()) {
                names.cutLegal(section.heading())
                        .flatMap(name -> houses.find(name.text()).isPresent()
                                        || section.number() > 0 && isTitle(section, sections)
                                ? houses.named(name, COLUMN)
                                : Optional.empty())
                        .ifPresent(house -> describe(section.heading(), house, houses));
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

    /** Words such as Party A or Bank beside a name are what the paper calls the house. */
    private void describe(Passage description, House house, Houses houses) {
        List<Atom> atoms = description.atoms();
        List<String> words = atoms.stream().map(Atom::key).toList();
        for (int i = 0; i < atoms.size(); i++) {
            int named = house.wordsMatching(words, i);
            if (named > 0) {
                i += named - 1;
                continue;
            }
            Phrases.Match<Owner> match =
                    vocabulary.aliases().longestAt(atoms, i).orElse(null);
            if (match != null && match.quality() == 1 && !house.isCalled(text(atoms, match))) {
                call(text(atoms, match), match.meaning(), house, houses);
                i = match.to() - 1;
            }
        }
    }

    static void call(String alias, Owner meaning, House house, Houses houses) {
        houses.call(alias, house);
        houses.call(meaning.name(), house);
        double weight = alias.startsWith("we")
                        || alias.startsWith("us")
                        || alias.startsWith("our")
                        || alias.startsWith("you")
                        || alias.equals("from")
                        || alias.equals("to")
                ? SAYS_WE
                : SAYS_BANK;
        if (meaning == Owner.ISSUER) {
            house.score(weight);
        } else if (meaning == Owner.ADDRESSEE) {
            house.score(-weight);
        }
    }

    static String text(List<Atom> atoms, Phrases.Match<Owner> match) {
        return atoms.subList(match.from(), match.to()).stream().map(Atom::key).collect(Collectors.joining(" "));
    }

    private void actingNames(List<Statement> statements, Houses houses) {
        for (Statement statement : statements) {
            if (PARTY_ROLES.contains(statement.label().role())
                    && statement.section().scope() != Scope.ACCOUNTS) {
                names.cutLegal(statement.value()).ifPresent(name -> houses.named(name, ACTING));
            }
        }
    }

    /** A known name, or one with a legal form, at the top of the first page is the issuer's. */
    private void letterhead(List<Passage> loose, Houses houses) {
        for (Passage line : loose.stream().filter(PerspectiveReader::isAtTop).toList()) {
            Optional<House> known = houses.find(line.text());
            if (known.isPresent()) {
                known.orElseThrow().score(TOP_OF_PAGE);
                return;
            }
        }
        loose.stream()
                .filter(PerspectiveReader::isAtTop)
                .flatMap(line -> names.cutLegal(line).stream())
                .findFirst()
                .flatMap(name -> houses.named(name, LETTERHEAD))
                .ifPresent(house -> house.score(TOP_OF_PAGE));
    }

    private static boolean isAtTop(Passage line) {
        return line.page() == 1 && line.box().y0() < 0.2;
    }

    private void shortNames(List<Statement> statements, Houses houses) {
        statements.stream()
                .filter(statement -> statement.label().role().equals("short_name"))
                .forEach(statement -> houseOf(statement, houses)
                        .ifPresent(house -> house.shortNamed(statement.value().text())));
    }

    private Optional<House> houseOf(Statement statement, Houses houses) {
        Section column = statement.column();
        Passage heading = column == null ? statement.section().heading() : column.heading();
        return called(heading, houses)
                .or(() -> houses.abbreviated(statement.value().text()));
    }

    private Optional<House> called(@Nullable Passage heading, Houses houses) {
        if (heading == null || heading.isEmpty()) {
            return Optional.empty();
        }
        Optional<House> byName = houses.find(heading.text());
        return byName.or(() -> {
            List<Atom> atoms = heading.atoms();
            return vocabulary.aliases().anywhere(atoms).flatMap(match -> houses.called(text(atoms, match)));
        });
    }

    /** "GSI Reference" before any other reference is the issuer's own. */
    private void references(List<Statement> statements, Houses houses) {
        statements.stream()
                .filter(statement -> statement.label().role().equals("reference")
                        && !statement.owner().isEmpty())
                .findFirst()
                .flatMap(statement -> houses.find(statement.owner().text())
                        .or(() -> houses.abbreviated(statement.owner().text())))
                .ifPresent(house -> house.score(1));
    }

    private static boolean mayNameParty(Section section) {
        return !section.scope().isAside();
    }

    static double definedQuality() {
        return DEFINED;
    }
}
