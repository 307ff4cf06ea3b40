package io.tradematching.reconciliation;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** How far a run has come. */
public enum RunStatus {
    /** Asked for; it begins when no other run is under way. */
    ACCEPTED,
    RUNNING,
    COMPLETED,
    /** Starting it again continues at the step that failed. */
    FAILED;

    /** @param last execution of the run, null if there was none yet */
    static RunStatus of(@Nullable JobExecution last) {
        if (last == null) {
            return ACCEPTED;
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return COMPLETED;
        }
        return last.getStatus().isRunning() ? RUNNING : FAILED;
    }
}
