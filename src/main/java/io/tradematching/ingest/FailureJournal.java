package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every failure of a job with its whole stack trace: Spring Batch keeps only the first 2,500 characters. */
@Repository
class FailureJournal {

    private final JdbcClient jdbc;
    private final Clock clock;

    FailureJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(JobExecution execution, Failure failure) {
        jdbc.sql("""
                        INSERT INTO job_failure (job_execution_id, step_name, failed_at, reason, message, stack_trace)
                        VALUES (:execution, :step, :now, :reason, :message, :trace)
                        """)
                .param("execution", execution.getId())
                .param("step", failedStep(execution))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", failure.reason().name())
                .param("message", failure.message())
                .param("trace", stackTraces(execution).replace('\0', '\uFFFD'))
                .update();
    }

    private static @org.jspecify.annotations.Nullable String failedStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private static String stackTraces(JobExecution execution) {
        StringWriter text = new StringWriter();
        execution.getAllFailureExceptions().forEach(thrown -> thrown.printStackTrace(new PrintWriter(text)));
        return text.toString();
    }
}
