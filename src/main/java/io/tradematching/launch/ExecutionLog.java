package io.tradematching.launch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Names the job and the step in every log line written on their threads, and says how each step ended. */
public final class ExecutionLog implements JobExecutionListener, StepExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(ExecutionLog.class);
    private static final String JOB = "job_execution_id";
    private static final String STEP = "step_execution_id";

    /** For what is said of a failure when its step is over; without effect if no step failed. */
    public static @Nullable MDCCloseable failedStepOf(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .reduce((_, last) -> last)
                .map(step -> MDC.putCloseable(STEP, Long.toString(step.getId())))
                .orElse(null);
    }

    @Override
    public void beforeJob(JobExecution execution) {
        MDC.put(JOB, Long.toString(execution.getId()));
    }

    @Override
    public void afterJob(JobExecution execution) {
        MDC.remove(JOB);
    }

    @Override
    public void beforeStep(StepExecution execution) {
        MDC.put(STEP, Long.toString(execution.getId()));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        log.info(
                "Step {} ended {}",
                execution.getStepName(),
                execution.getExitStatus().getExitCode());
        MDC.remove(STEP);
        return null;
    }
}
