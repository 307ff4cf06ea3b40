package io.tradematching.reconciliation;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param segments in how many parts each table is read
 * @param scanThreads how many parts are read at once
 * @param maxRunTime after which a run is stopped; it can be restarted where it stopped
 * @param attempts how often a run is started by itself when it fails for a passing reason
 * @param firstBackoff before the second attempt; doubled before each further one
 * @param busyWait between two looks whether another run is over
 * @param unrecordedAfter how long an object may be in the bucket before its missing outcome is a finding
 * @param confirmWithin business days after the trade date within which the other side's paper is expected
 * @param rulesFile of the matcher; null for the rules that come with the platform
 * @param workDirectory for files on their way to the object store
 */
@Validated
@ConfigurationProperties("platform.reconciliation")
record ReconciliationProperties(
        @Min(1) @DefaultValue("8") int segments,
        @Min(1) @DefaultValue("4") int scanThreads,
        @DurationMin(seconds = 1) @DefaultValue("4h") Duration maxRunTime,
        @Min(1) @DefaultValue("3") int attempts,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration firstBackoff,
        @DefaultValue("15s") Duration busyWait,
        @DefaultValue("15m") Duration unrecordedAfter,
        @Min(0) @DefaultValue("1") int confirmWithin,
        @Nullable Path rulesFile,
        @DefaultValue("/tmp/processing") Path workDirectory) {

    Duration backoffBefore(int attempt) {
        return firstBackoff.multipliedBy(1L << (attempt - 2));
    }
}
