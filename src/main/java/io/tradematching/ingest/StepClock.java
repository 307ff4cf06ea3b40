package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Ends a step that has used up its time, between two units of its work. */
@Component
class StepClock {

    private final Duration limit;
    private final Clock clock;

    StepClock(IntakeProperties properties, Clock clock) {
        this.limit = properties.maxStepTime();
        this.clock = clock;
    }

    /** @throws io.tradematching.failure.TransientFailureException TIMEOUT if the step has run longer than its limit */
    void check(ChunkContext context, ReceivedDocument document) {
        StepExecution step = context.getStepContext().getStepExecution();
        LocalDateTime started = step.getStartTime();
        // Spring Batch records times in the system's zone.
        if (started != null
                && started.plus(limit).isBefore(LocalDateTime.now(clock.withZone(ZoneId.systemDefault())))) {
            throw new Failure(
                            FailureReason.TIMEOUT,
                            document.object().uri(),
                            "step %s ran longer than %s".formatted(step.getStepName(), limit))
                    .asException();
        }
    }
}
