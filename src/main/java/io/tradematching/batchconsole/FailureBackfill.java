package io.tradematching.batchconsole;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Records failures that no listener saw, from what Spring Batch kept of them, so that they are grouped with the others. */
@Component
class FailureBackfill {

    private static final int AT_ONCE = 500;

    private final FailureTable failures;

    FailureBackfill(FailureTable failures) {
        this.failures = failures;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
    void record() {
        List<FailureRecord> unrecorded;
        do {
            unrecorded = failures.unrecorded(AT_ONCE);
            unrecorded.forEach(failures::add);
        } while (unrecorded.size() == AT_ONCE);
    }
}
