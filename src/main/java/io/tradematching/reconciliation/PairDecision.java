package io.tradematching.reconciliation;

import io.tradematching.matching.PairIdentity;
import java.time.Instant;

/**
 * What a person decided about a pair.
 *
 * @param version grows with every decision about the pair, from 1
 */
public record PairDecision(PairIdentity pair, Kind kind, int version, String person, Instant at, String reason) {

    /** What can be decided. */
    public enum Kind {
        TOGETHER,
        APART,
        /** An earlier decision no longer counts. */
        WITHDRAWN
    }
}
