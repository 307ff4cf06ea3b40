package io.tradematching.reconciliation;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
@ConfigurationProperties("platform.reconciliation")
record ReconciliationProperties(
        @DefaultValue("8") int segments,
        @DefaultValue("4") int scanThreads,
        @DefaultValue("4h") Duration maxRunTime,
        @DefaultValue("3") int attempts,
        @DefaultValue("30s") Duration firstBackoff,
        @DefaultValue("15s") Duration busyWait,
        @DefaultValue("15m") Duration unrecordedAfter,
        @DefaultValue("1") int confirmWithin,
        @Nullable Path rulesFile,
        @DefaultValue("/tmp/processing") Path workDirectory) {

    ReconciliationProperties {
        require(segments >= 1, "segments must be at least 1");
        require(scanThreads >= 1, "scan-threads must be at least 1");
        require(attempts >= 1, "attempts must be at least 1");
        require(confirmWithin >= 0, "confirm-within must not be negative");
    }

    Duration backoffBefore(int attempt) {
        return firstBackoff.multipliedBy(1L << (attempt - 2));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("platform.reconciliation." + message);
        }
    }
}
