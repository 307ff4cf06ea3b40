package io.tradematching.review;

import io.tradematching.matching.PairIdentity;
import io.tradematching.reconciliation.PairDecision.Kind;
import java.time.Instant;

/**
 * A decision about a pair that waits for a second person.
 *
 * @param version of the decision that stood when it was proposed, 0 if there was none
 */
public record PairProposal(
        long id, PairTrades trades, Kind kind, int version, String proposedBy, Instant proposedAt, String reason) {

    public PairIdentity pair() {
        return trades.identity();
    }
}
