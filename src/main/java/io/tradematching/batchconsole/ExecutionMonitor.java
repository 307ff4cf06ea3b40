package io.tradematching.batchconsole;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Listens to every job: keeps its heartbeat, and at its end its failures whole. Never the reason why a job fails. */
@Component
class ExecutionMonitor implements JobExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(ExecutionMonitor.class);

    private final Heartbeats heartbeats;
    private final FailureTable failures;
    private final Clock clock;

    ExecutionMonitor(Heartbeats heartbeats, FailureTable failures, Clock clock) {
        this.heartbeats = heartbeats;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        quietly(() -> heartbeats.begin(execution.getId()));
    }

    @Override
    public void afterJob(JobExecution execution) {
        quietly(() -> heartbeats.end(execution.getId()));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            quietly(() -> failuresOf(execution).forEach(failures::add));
        }
    }

    private List<FailureRecord> failuresOf(JobExecution execution) {
        List<FailureRecord> found = new ArrayList<>();
        for (StepExecution step : execution.getStepExecutions()) {
            step.getFailureExceptions().forEach(thrown -> found.add(recordOf(execution, step.getStepName(), thrown)));
        }
        execution.getFailureExceptions().forEach(thrown -> found.add(recordOf(execution, "", thrown)));
        if (found.isEmpty()) {
            found.add(withoutException(execution));
        }
        return found;
    }

    private FailureRecord recordOf(JobExecution execution, String step, Throwable thrown) {
        return FailureRecord.of(execution.getId(), step, clock.instant(), thrown);
    }

    /** Stopped, or ended by the job's own decision. */
    private FailureRecord withoutException(JobExecution execution) {
        StepExecution last = execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .reduce((_, later) -> later)
                .orElse(null);
        return FailureRecord.ofExitMessage(
                execution.getId(),
                last == null ? "" : last.getStepName(),
                clock.instant(),
                execution.getStatus().name(),
                last == null
                        ? execution.getExitStatus().getExitDescription()
                        : last.getExitStatus().getExitDescription());
    }

    private static void quietly(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            log.warn("The batch console could not keep up with an execution; the job is not affected", e);
        }
    }
}
