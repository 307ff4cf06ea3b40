package io.tradematching.extraction;

import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides for each statement which leg of the trade it is about: by column, by heading, by the label itself, by what came before. */
final class Legs {

    /** Roles that every leg has for itself. */
    private static final Set<String> OF_A_LEG = Set.of(
            "leg_type",
            "payer",
            "receiver",
            "rate",
            "rate_or_index",
            "index",
            "index_tenor",
            "spread",
            "day_count",
            "payment_frequency",
            "reset_frequency",
            "compounding",
            "notional_amount",
            "notional_currency",
            "currency",
            "amount",
            "first_payment_date",
            "payment_dates",
            "reset_dates",
            "payment_date");
    /** Roles that are printed once for all legs just as often. */
    private static final Set<String> SHARED =
            Set.of("notional_amount", "notional_currency", "currency", "amount", "payment_date");

    private static final Set<Scope> SWAP_LEGS = Set.of(Scope.FIXED, Scope.FLOATING, Scope.EQUITY);

    private final List<Leg> legs = new ArrayList<>();
    private @Nullable Leg implied;
    private @Nullable Section lastSection;

    /** The leg, or empty if the statement is about the trade as a whole. Must be asked in document order. */
    Optional<Leg> legOf(Statement statement) {
        Section place = placeOf(statement);
        if (lastSection == null || lastSection.number() != place.number()) {
            implied = null;
            lastSection = place;
        }
        if (place.scope().isLeg()) {
            return Optional.of(inSection(place, statement));
        }
        return exchange(statement)
                .or(() -> swapLeg(statement)
                        .filter(_ -> statement.label().explicit() || isOfALeg(statement))
                        .map(kind -> impliedBy(statement, kind))
                        .or(() -> goingOn(statement)));
    }

    /** Near and far halves are named once and spoken of again and again. */
    private Optional<Leg> exchange(Statement statement) {
        return Optional.ofNullable(statement.label().scope())
                .filter(scope -> scope == Scope.NEAR || scope == Scope.FAR)
                .map(scope -> latest(scope).orElseGet(() -> start(scope, null)));
    }

    private static Optional<Scope> swapLeg(Statement statement) {
        return Optional.ofNullable(statement.label().scope()).filter(SWAP_LEGS::contains);
    }

    private Optional<Leg> goingOn(Statement statement) {
        return Optional.ofNullable(implied)
                .filter(_ -> isOfALeg(statement)
                        && !SHARED.contains(statement.label().role()))
                .map(leg -> noted(leg, statement));
    }

    private static boolean isOfALeg(Statement statement) {
        return OF_A_LEG.contains(statement.label().role());
    }

    /**
     * In the order that their headings number them, else in which they begin. A heading such as the swap's own name, below which no term
     * of a leg stands, begins none.
     */
    List<Leg> all() {
        return legs.stream()
                .filter(Legs::isLeg)
                .sorted(Comparator.comparingInt(Leg::statedNumber).thenComparingInt(Leg::number))
                .toList();
    }

    private static Section placeOf(Statement statement) {
        Section column = statement.column();
        return column != null && column.scope().isLeg() ? column : statement.section();
    }

    private Leg inSection(Section place, Statement statement) {
        Optional<Scope> named = swapLeg(statement);
        boolean explicit = statement.label().explicit();
        Optional<Scope> otherLeg =
                named.filter(kind -> explicit && SWAP_LEGS.contains(place.scope()) && kind != place.scope());
        if (otherLeg.isPresent()) {
            return impliedBy(statement, otherLeg.orElseThrow());
        }
        Leg leg = implied != null && !explicit ? implied : legUnder(place, statement);
        named.ifPresent(leg::becomes);
        return noted(leg, statement);
    }

    private Leg legUnder(Section place, Statement first) {
        return legs.stream()
                .filter(known -> known.isOf(place))
                .reduce((_, later) -> later)
                .orElseGet(() -> begin(place, first));
    }

    private Leg begin(Section place, Statement first) {
        Optional<Leg> spokenOf = latest(place.scope())
                .filter(leg -> !leg.hasSection() && place.scope() != Scope.LEG)
                .filter(leg ->
                        !leg.contradicts(first.label().role(), first.value().text()));
        spokenOf.ifPresent(leg -> leg.adopt(place));
        return spokenOf.orElseGet(() -> start(place.scope(), place));
    }

    /** A leg without a heading of its own; the same label again with another value begins the next one. */
    private Leg impliedBy(Statement statement, Scope kind) {
        Optional<Leg> known = latest(kind);
        boolean again = known.filter(leg -> leg.contradicts(
                        statement.label().role(), statement.value().text()))
                .isPresent();
        Leg leg = again || known.isEmpty() ? start(kind, null) : known.orElseThrow();
        implied = leg;
        return noted(leg, statement);
    }

    private static boolean isLeg(Leg leg) {
        return !SWAP_LEGS.contains(leg.kind()) || OF_A_LEG.stream().anyMatch(leg::states);
    }

    private Optional<Leg> latest(Scope kind) {
        return legs.stream().filter(leg -> leg.kind() == kind).reduce((_, later) -> later);
    }

    private Leg start(Scope kind, @Nullable Section section) {
        Leg leg = new Leg(legs.size(), kind, section);
        legs.add(leg);
        return leg;
    }

    private static Leg noted(Leg leg, Statement statement) {
        leg.add(statement.label().role(), statement.value().text());
        return leg;
    }
}
