package io.tradematching.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands.
 *
 * @param asOf trades received later wait for the next run
 * @param step the step it is in or ended in, null before the first
 * @param report null until the trades are matched
 * @param error why it failed, null if it did not
 */
public record ReconciliationRun(
        RunIdentity identity,
        RunStatus status,
        Instant asOf,
        @Nullable String step,
        @Nullable ReconciliationReport report,
        @Nullable String error) {

    public String id() {
        return identity.id();
    }
}
