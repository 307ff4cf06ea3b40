package io.tradematching.reconciliation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the log and the subscribers what becomes of a run. */
@Component
class RunRecorder implements JobExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(RunRecorder.class);
    private static final String MDC_KEY = "reconciliation_id";

    private final RunRecords runs;
    private final RunNotification subscribers;

    RunRecorder(RunRecords runs, RunNotification subscribers) {
        this.runs = runs;
        this.subscribers = subscribers;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        RunIdentity run = RunIdentity.of(execution.getJobParameters());
        MDC.put(MDC_KEY, run.id());
        runs.begun(run.id());
        log.info("Reconciliation {} begins", run.id());
    }

    @Override
    public void afterJob(JobExecution execution) {
        RunIdentity run = RunIdentity.of(execution.getJobParameters());
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            log.info("Reconciliation {} is complete", run.id());
        } else {
            Throwable cause = RunFailure.causeOf(execution);
            String error = RunFailure.words(execution);
            log.error("Reconciliation {} failed: {}; started again, it continues there", run.id(), error, cause);
            runs.failed(run.id(), error);
            subscribers.sendFailure(run, error);
        }
        MDC.remove(MDC_KEY);
    }
}
