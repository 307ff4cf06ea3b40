package io.tradematching.reconciliation;

import java.time.Instant;

/**
 * A reconciliation under way. Its steps find everything else by its id.
 *
 * @param asOf trades received later wait for the next run
 * @param segments in how many parts each table is read
 */
record Run(RunIdentity identity, Instant asOf, int segments) {

    String id() {
        return identity.id();
    }

    boolean isLate(Instant receivedAt) {
        return receivedAt.isAfter(asOf);
    }
}
