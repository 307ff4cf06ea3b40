package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import java.time.Duration;

/** The queue of document events, as far as ingest itself writes to it. */
public interface DocumentEvents {

    /** Puts the message body on the queue again as a new message, first delivered after the delay (at most 15 minutes). */
    void send(String body, Duration delay);

    /** How many messages wait, about. */
    long waiting();

    /** Puts the message into the dead-letter queue, with the failure's reason and explanation as message attributes. */
    void sendToDeadLetters(String body, Failure failure);
}
