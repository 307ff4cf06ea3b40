package io.tradematching.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule set that a person proposed.
 *
 * @param name with its version, as every result states it
 * @param decidedBy null while it is proposed
 */
public record RuleSet(
        long id,
        String name,
        String yaml,
        Status status,
        String proposedBy,
        Instant proposedAt,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean isProposed() {
        return status == Status.PROPOSED;
    }

    /** How far it is. */
    public enum Status {
        PROPOSED,
        ACTIVE,
        /** Another one, or the file, took its place. */
        RETIRED,
        REJECTED
    }
}
