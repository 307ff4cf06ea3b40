package io.tradematching.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** The metrics of the contract; Prometheus adds {@code _total} and {@code _seconds} to their names. */
@Component
class ConfirmationMetrics {

    private final MeterRegistry registry;
    private final AtomicInteger active = new AtomicInteger();

    ConfirmationMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("trade_active_processing", active);
    }

    void begun() {
        active.incrementAndGet();
    }

    void ended() {
        active.decrementAndGet();
    }

    void outcome(ReceivedDocument document) {
        String source = document.sourceType();
        registry.counter(
                        "trade_documents_processed",
                        "source_type",
                        source,
                        "status",
                        document.outcome().name())
                .increment();
        if (document.reason() != null) {
            registry.counter("trade_processing_errors", "error_type", document.reason(), "source_type", source)
                    .increment();
        }
    }

    void stepsOf(JobExecution execution) {
        String source = String.valueOf(execution.getJobParameters().getString("sourceType"));
        execution.getStepExecutions().forEach(step -> record(step, source));
    }

    private void record(StepExecution step, String source) {
        LocalDateTime end = step.getEndTime();
        if (step.getStartTime() == null || end == null) {
            return;
        }
        Duration duration = Duration.between(step.getStartTime(), end);
        Timer.builder("trade_processing_duration")
                .tags("source_type", source, "agent", step.getStepName())
                .publishPercentileHistogram()
                .register(registry)
                .record(duration);
        registry.timer("crew_agent_duration", "agent_name", step.getStepName(), "task_name", ConfirmationJob.NAME)
                .record(duration);
    }
}
