package tradematching.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits for what happens in other processes. */
final class Wait {

    private Wait() {}

    /** @throws IllegalStateException if it has not happened in time */
    static void until(String what, Duration patience, Condition condition) {
        Instant end = Instant.now().plus(patience);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not in time: " + what);
            }
            pass(Duration.ofMillis(200));
        }
    }

    static void pass(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Condition {

        boolean holds();
    }
}
