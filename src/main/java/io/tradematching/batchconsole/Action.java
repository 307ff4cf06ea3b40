package io.tradematching.batchconsole;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, why, and what then happened.
 *
 * @param outcome in words; what is waited for while it is under way
 * @param resultId the execution that came of it
 */
record Action(
        long id,
        ActionKind kind,
        String actor,
        String reason,
        Instant requestedAt,
        @Nullable String jobName,
        @Nullable Long instanceId,
        @Nullable Long executionId,
        @Nullable Long selectionId,
        ActionState state,
        String outcome,
        @Nullable Long resultId,
        @Nullable Instant endedAt) {

    public boolean open() {
        return state == ActionState.REQUESTED || state == ActionState.RUNNING;
    }
}
