package io.tradematching.aws;

import java.time.Duration;

/** Waits; in tests, does not. */
interface Pause {

    void of(Duration time) throws InterruptedException;
}
