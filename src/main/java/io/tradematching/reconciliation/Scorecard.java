package io.tradematching.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * How one counterparty's trades came out of a run.
 *
 * @param counterparty null for trades that do not name theirs; all counts but {@code alleged} are of bank trades
 */
public record Scorecard(
        @Nullable String counterparty,
        long matched,
        long mismatched,
        long ambiguous,
        long unmatched,
        long alleged,
        MatchRate matchRate) {}
