package io.tradematching.extraction;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.trade.TradeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose an identifier is: by its label, its column, the heading above it, or the name it stands under. */
final class Owners {

    private static final double ASSUMED_OWN = 0.98;
    private static final double LETTERHEAD = 0.15;
    private static final double IN_COLUMN = 0.97;
    private static final double BY_NEIGHBOUR = 0.93;
    private static final double UNCLEAR = 0.6;
    private static final Set<String> LINKS = Set.of("of", "for", "von", "der", "des", "de", "du", "del");
    /** In heights of the print: how far apart the beginnings of texts in one column may be. */
    private static final double SAME_COLUMN = 1.5;

    private final Perspective perspective;
    private final TradeSource source;
    private final List<Statement> names;

    /** @param statements in document order */
    Owners(Perspective perspective, TradeSource source, List<Statement> statements) {
        this.perspective = perspective;
        this.source = source;
        this.names = statements.stream()
                .filter(statement -> statement.label().role().equals("name"))
                .filter(statement -> perspective.sideOf(statement.value()).isPresent())
                .toList();
    }

    Optional<Found<TradeSource>> of(Statement statement) {
        return column(statement)
                .or(() -> label(statement))
                .or(() -> besideLabel(statement))
                .or(() -> bracketed(statement))
                .or(() -> assumed(statement).map(side -> side.times(saysWhose(statement) ? UNCLEAR : 1)));
    }

    /** Whose it is, stands there, though in words that tell nothing; or it would, had the label not been cut off: "LEI of". */
    private static boolean saysWhose(Statement statement) {
        List<Atom> words = statement.labelText().atoms();
        return !statement.owner().isEmpty()
                || words.size() > 1 && LINKS.contains(words.getLast().key());
    }

    private Optional<Found<TradeSource>> column(Statement statement) {
        Section column = statement.column();
        return column == null ? Optional.empty() : perspective.sideOf(column.heading());
    }

    private Optional<Found<TradeSource>> label(Statement statement) {
        Owner named = statement.label().owner();
        return named == null
                ? Optional.empty()
                : perspective.sideOf(statement.labelText()).or(() -> side(named));
    }

    /** "Alpine LEI", "LEI of Credit Alpine": the label may have taken a word of the name for its own. */
    private Optional<Found<TradeSource>> besideLabel(Statement statement) {
        return statement.owner().isEmpty()
                ? Optional.empty()
                : perspective.sideOf(statement.owner()).or(() -> perspective.sideOf(statement.labelText()));
    }

    /** "LEI (Alpine)". */
    private Optional<Found<TradeSource>> bracketed(Statement statement) {
        return statement.note().isEmpty() ? Optional.empty() : perspective.sideOf(statement.note());
    }

    private Optional<Found<TradeSource>> side(Owner owner) {
        return perspective.sideOf(owner).map(side -> new Found<>(side, 0, 0, 1));
    }

    private Optional<Found<TradeSource>> assumed(Statement statement) {
        if (statement.label().role().equals("reference")) {
            return found(source, statement.owner().isEmpty() ? ASSUMED_OWN : BY_NEIGHBOUR);
        }
        return nameOver(statement)
                .or(() -> nameBefore(statement, true))
                .or(() -> heading(statement))
                .or(() -> nameBefore(statement, false))
                .or(() -> isInLetterhead(statement) ? found(source, BY_NEIGHBOUR) : Optional.empty());
    }

    private Optional<Found<TradeSource>> heading(Statement statement) {
        return statement.section().scope() == Scope.PARTIES
                ? perspective.sideOf(statement.section().heading())
                : Optional.empty();
    }

    /** Where names stand side by side, the code belongs to the one in whose column it is. */
    private Optional<Found<TradeSource>> nameOver(Statement statement) {
        List<Statement> inSection = names.stream()
                .filter(name -> name.section().equals(statement.section()))
                .filter(name -> name.order() <= statement.order())
                .toList();
        return inSection.stream()
                .filter(name -> inSection.stream().anyMatch(other -> distance(other, name) > SAME_COLUMN))
                .filter(name -> distance(name, statement) < SAME_COLUMN)
                .max(Comparator.comparingInt(Statement::order))
                .flatMap(name -> perspective.sideOf(name.value()))
                .map(side -> new Found<>(side.value(), 0, 0, IN_COLUMN));
    }

    private static double distance(Statement one, Statement other) {
        Passage left = one.value();
        Passage right = other.value();
        return left.isEmpty() || right.isEmpty()
                ? Double.MAX_VALUE
                : Math.abs(left.x0() - right.x0()) / left.tokens().getFirst().height();
    }

    private Optional<Found<TradeSource>> nameBefore(Statement statement, boolean underSameHeading) {
        return names.stream()
                .filter(name -> name.order() <= statement.order())
                .filter(name -> !underSameHeading || name.section().equals(statement.section()))
                .max(Comparator.comparingInt(Statement::order))
                .flatMap(name -> perspective.sideOf(name.value()))
                .map(side -> new Found<>(side.value(), 0, 0, underSameHeading ? IN_COLUMN : BY_NEIGHBOUR));
    }

    /** Above everything else a house prints its own codes. */
    private static boolean isInLetterhead(Statement statement) {
        return statement.value().page() == 1 && statement.value().box().y0() < LETTERHEAD;
    }

    private static Optional<Found<TradeSource>> found(TradeSource side, double quality) {
        return Optional.of(new Found<>(side, 0, 0, quality));
    }
}
