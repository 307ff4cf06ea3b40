package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the terms that name the parties and the papers: names, LEIs, BICs, references, version. */
final class Identity {

    private static final Map<String, Map<TradeSource, Term>> TERMS = Map.of(
            "lei", Map.of(TradeSource.BANK, Term.BANK_LEI, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_LEI),
            "bic", Map.of(TradeSource.BANK, Term.BANK_BIC, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_BIC),
            "reference",
                    Map.of(
                            TradeSource.BANK,
                            Term.BANK_REFERENCE,
                            TradeSource.COUNTERPARTY,
                            Term.COUNTERPARTY_REFERENCE));
    private static final Map<TradeSource, Term> NAMES =
            Map.of(TradeSource.BANK, Term.BANK_NAME, TradeSource.COUNTERPARTY, Term.COUNTERPARTY_NAME);
    private static final Pattern VERSION_IN_REFERENCE =
            Pattern.compile("(?i)[-_./ ]V(?:ER(?:SION)?)?[-_. ]?(\\d{1,3})$");
    private static final double ASSUMED_OWN = 0.98;
    private static final double LETTERHEAD = 0.15;
    private static final double BY_NEIGHBOUR = 0.93;

    private final TermReader reader;
    private final Perspective perspective;
    private final TradeSource source;

    Identity(TermReader reader, Perspective perspective, TradeSource source) {
        this.reader = reader;
        this.perspective = perspective;
        this.source = source;
    }

    List<Candidate> read(List<Statement> statements) {
        List<Candidate> candidates = new ArrayList<>();
        for (TradeSource side : TradeSource.values()) {
            perspective.nameOf(side).map(name -> name(side, name)).ifPresent(candidates::add);
        }
        TradeSource lastNamed = null;
        for (Statement statement : statements) {
            if (statement.label().role().equals("name")) {
                lastNamed =
                        perspective.sideOf(statement.value()).map(Found::value).orElse(lastNamed);
            } else if (mayIdentify(statement)) {
                coded(statement, lastNamed).ifPresent(candidates::add);
            }
        }
        candidates.stream().flatMap(found -> version(found).stream()).toList().forEach(candidates::add);
        return candidates;
    }

    private static Candidate name(TradeSource side, Found<Passage> name) {
        Term term = NAMES.get(side);
        return new Candidate(
                java.util.Objects.requireNonNull(term),
                TermValue.of(name.value().text()),
                name.value(),
                name.quality(),
                0);
    }

    private static boolean mayIdentify(Statement statement) {
        Scope scope = statement.section().scope();
        return !scope.isAside() && scope != Scope.SETTLEMENT;
    }

    private Optional<Candidate> coded(Statement statement, @Nullable TradeSource lastNamed) {
        Map<TradeSource, Term> terms = TERMS.get(statement.label().role());
        if (terms == null) {
            return Optional.empty();
        }
        return owner(statement, lastNamed).flatMap(owner -> {
            Term term = java.util.Objects.requireNonNull(terms.get(owner.value()));
            return reader.read(term, statement.value(), Passage.EMPTY)
                    .map(value -> new Candidate(
                            term,
                            value.value(),
                            statement.value().slice(value.start(), value.end()),
                            statement.quality() * value.quality() * owner.quality(),
                            statement.order()));
        });
    }

    /** Whose identifier it is: by the column, the label, the words before it, the heading, the name above. */
    private Optional<Found<TradeSource>> owner(Statement statement, @Nullable TradeSource lastNamed) {
        Section column = statement.column();
        Owner named = statement.label().owner();
        Optional<Found<TradeSource>> printed = column == null ? Optional.empty() : perspective.sideOf(column.heading());
        printed = printed.isPresent() || named == null
                ? printed
                : perspective.sideOf(statement.labelText()).or(() -> side(named));
        printed = printed.isPresent() || statement.owner().isEmpty() ? printed : perspective.sideOf(statement.owner());
        return printed.or(() -> assumed(statement, lastNamed));
    }

    private Optional<Found<TradeSource>> assumed(Statement statement, @Nullable TradeSource lastNamed) {
        if (statement.label().role().equals("reference")) {
            return Optional.of(new Found<>(source, 0, 0, statement.owner().isEmpty() ? ASSUMED_OWN : BY_NEIGHBOUR));
        }
        Optional<Found<TradeSource>> heading = statement.section().scope() == Scope.PARTIES
                ? perspective.sideOf(statement.section().heading())
                : Optional.empty();
        TradeSource neighbour = lastNamed == null && isInLetterhead(statement) ? source : lastNamed;
        return heading.or(() -> Optional.ofNullable(neighbour).map(side -> new Found<>(side, 0, 0, BY_NEIGHBOUR)));
    }

    /** Above everything else a house prints its own codes. */
    private static boolean isInLetterhead(Statement statement) {
        return statement.value().page() == 1 && statement.value().box().y0() < LETTERHEAD;
    }

    private Optional<Found<TradeSource>> side(Owner owner) {
        return perspective.sideOf(owner).map(side -> new Found<>(side, 0, 0, 1));
    }

    /** The version that the house's own reference carries. */
    private Optional<Candidate> version(Candidate found) {
        Term own = source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
        if (found.term() != own) {
            return Optional.empty();
        }
        Matcher suffix = VERSION_IN_REFERENCE.matcher(found.value().wire());
        return new TradeReference(found.value().wire())
                .printedVersion()
                .filter(_ -> suffix.find())
                .map(version -> new Candidate(
                        Term.VERSION,
                        TermValue.of(BigDecimal.valueOf(version)),
                        found.evidence(),
                        found.quality() * 0.9,
                        found.order()));
    }
}
