package io.tradematching.reconciliation;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the matching of one run is divided.
 *
 * @param count into how many parts at most; 1 matches everything at once, in the process of the run
 * @param queue by which parts are handed to other processes; empty to work on them in threads of the run's own process
 * @param threads for parts in the run's own process
 * @param pollInterval between two looks whether other processes have finished their parts
 */
@Validated
@ConfigurationProperties("platform.reconciliation.partitions")
record PartitionProperties(
        @Min(1) @DefaultValue("1") int count,
        @DefaultValue("") String queue,
        @Min(1) @DefaultValue("2") int threads,
        @DurationMin(millis = 1) @DefaultValue("1s") Duration pollInterval) {

    boolean isDivided() {
        return count > 1;
    }

    boolean goesToOthers() {
        return !queue.isBlank();
    }
}
