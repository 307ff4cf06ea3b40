package io.tradematching.ingest;

import java.time.Duration;

/** One delivery of one queue message. */
public interface Delivery {

    String messageId();

    /** 1 for the first delivery. */
    int receiveCount();

    /** Hides the message from other consumers for that long, counted from now; for no time, it comes back at once. */
    void hideFor(Duration duration);
}
