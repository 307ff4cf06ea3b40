package io.tradematching.ingest;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Doubling waits with full jitter in their upper half, so that many failures of one cause do not come back together. */
@Component
class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Backoff(IntakeProperties properties, RandomGenerator random) {
        this.first = properties.firstBackoff();
        this.longest = properties.maxBackoff();
        this.random = random;
    }

    /** @param attempt 1 after the first failure */
    Duration after(int attempt) {
        long ceiling = first.toMillis() << Math.clamp(attempt - 1L, 0, 20);
        long bounded = Math.min(ceiling, longest.toMillis());
        return Duration.ofMillis(bounded / 2 + random.nextLong(bounded / 2 + 1));
    }
}
