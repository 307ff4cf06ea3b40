package io.tradematching.reconciliation;

import io.tradematching.launch.OperatedJob;
import io.tradematching.launch.RunOutcome;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.stereotype.Component;

/** Runs a reconciliation for operators, as its command and its API do. */
@Component
class OperatedReconciliationJob implements OperatedJob {

    private final ReconciliationRuns runs;

    OperatedReconciliationJob(ReconciliationRuns runs) {
        this.runs = runs;
    }

    @Override
    public String jobName() {
        return ReconciliationJobConfiguration.JOB;
    }

    @Override
    public String leaseName(JobParameters parameters) {
        return RunLauncher.LEASE;
    }

    @Override
    public RunOutcome run(JobParameters parameters) throws InterruptedException {
        return runs.run(RunIdentity.of(parameters));
    }
}
