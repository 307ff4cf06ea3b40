package io.tradematching.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** What every log line tells beside its text: for whose request it is written, for which document, in which job and step. */
final class LogContext implements JobExecutionListener, StepExecutionListener {

    private static final String CORRELATION_ID = "correlation_id";
    private static final String JOB = "job_execution_id";
    private static final String STEP = "step_execution_id";

    /** @param id of the request or message that led to all that follows */
    static MDCCloseable correlation(String id) {
        return MDC.putCloseable(CORRELATION_ID, id);
    }

    /** Null outside of any request or message. */
    static @Nullable String correlationId() {
        return MDC.get(CORRELATION_ID);
    }

    static Scope of(ReceivedDocument document) {
        Map<String, String> fields = new HashMap<>();
        fields.put("processing_id", document.processingId().toString());
        fields.put("unique_identifier", document.uniqueIdentifier());
        fields.put("source_type", document.sourceType());
        fields.forEach(MDC::put);
        return () -> fields.keySet().forEach(MDC::remove);
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
        MDC.remove(STEP);
        return null;
    }

    /** Ends without an exception. */
    interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}
