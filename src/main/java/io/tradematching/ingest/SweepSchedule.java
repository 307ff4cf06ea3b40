package io.tradematching.ingest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps from within a process that takes documents in, where no scheduler outside does. */
@Component
@ConditionalOnBooleanProperty("platform.intake.sweeps")
class SweepSchedule {

    private final BucketSweep sweep;

    SweepSchedule(BucketSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(
            initialDelayString = "${platform.intake.sweep-interval}",
            fixedDelayString = "${platform.intake.sweep-interval}")
    void sweep() {
        sweep.sweep();
    }
}
