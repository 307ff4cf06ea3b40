package io.tradematching.ingest;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are taken in.
 *
 * @param maxWorkers documents worked on at the same time in one process
 * @param processingTimeout after which a document's job is stopped
 * @param maxStepTime after which one step of it gives up
 * @param maxAttempts deliveries of one message before it goes to the dead letters
 * @param sweepMinAge how old an object without a record, or a record without progress, must be before it is announced again
 */
@Validated
@ConfigurationProperties("platform.intake")
record IntakeProperties(
        @Min(1) @DefaultValue("4") int maxWorkers,

        @DurationMin(seconds = 1) @DefaultValue("1800") @DurationUnit(ChronoUnit.SECONDS)
        Duration processingTimeout,

        @DurationMin(seconds = 1) @DefaultValue("1200") @DurationUnit(ChronoUnit.SECONDS)
        Duration maxStepTime,

        @Min(1) @DefaultValue("5") int maxAttempts,
        @DurationMin(millis = 1) @DefaultValue("10s") Duration firstBackoff,
        @DurationMin(millis = 1) @DefaultValue("15m") Duration maxBackoff,
        @DurationMin(seconds = 1) @DefaultValue("15m") Duration sweepInterval,
        @DurationMin(nanos = 0) @DefaultValue("15m") Duration sweepMinAge) {}
