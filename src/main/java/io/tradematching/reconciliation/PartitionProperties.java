package io.tradematching.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the matching of one run is divided.
 *
 * @param count into how many parts at most; 1 matches everything at once, in the process of the run
 * @param queue by which parts are handed to other processes; empty to work on them in threads of the run's own process
 * @param threads for parts in the run's own process
 * @param pollInterval between two looks whether other processes have finished their parts
 */
@ConfigurationProperties("platform.reconciliation.partitions")
record PartitionProperties(
        @DefaultValue("1") int count,
        @DefaultValue("") String queue,
        @DefaultValue("2") int threads,
        @DefaultValue("1s") Duration pollInterval) {

    PartitionProperties {
        if (count < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "platform.reconciliation.partitions.count and .threads must be at least 1");
        }
    }

    boolean isDivided() {
        return count > 1;
    }

    boolean goesToOthers() {
        return !queue.isBlank();
    }
}
