package io.tradematching.reconciliation;

import io.tradematching.launch.GuardedLauncher;
import io.tradematching.launch.RunOutcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Runs reconciliations, one at a time over all processes, and again by itself after a passing failure. */
@Component
class RunLauncher {

    private static final Logger log = LoggerFactory.getLogger(RunLauncher.class);

    /** One for all runs, not one for each: a run judges all trades, so two at once would contradict each other. */
    static final String LEASE = "reconciliation";

    private final GuardedLauncher launcher;
    private final Job reconciliationJob;
    private final ReconciliationProperties properties;

    RunLauncher(GuardedLauncher launcher, Job reconciliationJob, ReconciliationProperties properties) {
        this.launcher = launcher;
        this.reconciliationJob = reconciliationJob;
        this.properties = properties;
    }

    /** In the calling thread, from the first step or from where the run stopped. */
    RunOutcome run(RunIdentity identity) throws InterruptedException {
        RunOutcome outcome = runOnce(identity);
        for (int attempt = 2; attempt <= properties.attempts() && failedInPassing(outcome); attempt++) {
            Duration backoff = properties.backoffBefore(attempt);
            log.warn("Reconciliation {} is started again in {}, attempt {}", identity.id(), backoff, attempt);
            Thread.sleep(backoff);
            outcome = runOnce(identity);
        }
        return outcome;
    }

    /** Waits for its turn while another run is under way, here or elsewhere. */
    void runWhenFree(RunIdentity identity) throws InterruptedException {
        while (run(identity) instanceof RunOutcome.Busy) {
            log.info("Reconciliation {} waits: another one is running", identity.id());
            Thread.sleep(properties.busyWait());
        }
    }

    private RunOutcome runOnce(RunIdentity identity) {
        return launcher.run(LEASE, reconciliationJob, identity.parameters(), properties.maxRunTime(), () -> {});
    }

    private static boolean failedInPassing(RunOutcome outcome) {
        return outcome instanceof RunOutcome.Ran(JobExecution execution)
                && execution.getStatus() != BatchStatus.COMPLETED
                && RunFailure.isPassing(execution);
    }
}
