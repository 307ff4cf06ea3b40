package io.tradematching.breaks;

import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.trade.ProductType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which breaks are asked for; an empty set or null leaves the question open.
 *
 * @param tradeId of either side, whole
 * @param dueBefore to find those that are late, ask for now
 */
public record BreakFilter(
        Set<BreakStatus> statuses,
        Set<Severity> severities,
        Set<DifferenceKind> kinds,
        Set<SecondLook.Outcome> secondLooks,
        @Nullable ProductType product,
        @Nullable String counterparty,
        @Nullable String assignee,
        @Nullable String tradeId,
        @Nullable Instant dueBefore) {

    /** Whatever is not resolved. */
    public static final BreakFilter OPEN = new BreakFilter(
            EnumSet.complementOf(EnumSet.of(BreakStatus.RESOLVED)),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            null,
            null);

    public BreakFilter {
        statuses = Set.copyOf(statuses);
        severities = Set.copyOf(severities);
        kinds = Set.copyOf(kinds);
        secondLooks = Set.copyOf(secondLooks);
    }
}
