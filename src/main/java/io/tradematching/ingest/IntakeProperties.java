package io.tradematching.ingest;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How documents are taken in.
 *
 * @param maxWorkers documents worked on at the same time in one process
 * @param processingTimeout after which a document's job is stopped
 * @param maxStepTime after which one step of it gives up
 * @param maxAttempts deliveries of one message before it goes to the dead letters
 * @param sweepMinAge how old an object without a record, or a record without progress, must be before it is announced again
 */
@ConfigurationProperties("platform.intake")
record IntakeProperties(
        @DefaultValue("4") int maxWorkers,

        @DefaultValue("1800") @DurationUnit(ChronoUnit.SECONDS)
        Duration processingTimeout,

        @DefaultValue("1200") @DurationUnit(ChronoUnit.SECONDS)
        Duration maxStepTime,

        @DefaultValue("5") int maxAttempts,
        @DefaultValue("10s") Duration firstBackoff,
        @DefaultValue("15m") Duration maxBackoff,
        @DefaultValue("15m") Duration sweepInterval,
        @DefaultValue("15m") Duration sweepMinAge) {

    IntakeProperties {
        requirePositive("max-workers", maxWorkers);
        requirePositive("max-attempts", maxAttempts);
        requirePositive("processing-timeout", processingTimeout.toMillis());
        requirePositive("max-step-time", maxStepTime.toMillis());
        requirePositive("first-backoff", firstBackoff.toMillis());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("platform.intake.%s must be positive, not %d".formatted(name, value));
        }
    }
}
