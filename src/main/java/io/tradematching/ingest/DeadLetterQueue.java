package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where messages are that nobody could handle. */
public interface DeadLetterQueue {

    /** Some of the messages, in no particular order; all of them if there are no more than the limit. They stay. */
    List<DeadMessage> messages(int limit);

    /**
     * Puts messages back on the queue of document events, each as a new message.
     *
     * @param ids which of the messages that are looked at
     * @param limit to look at
     * @return the ids of those that were put back
     */
    Set<String> redrive(Predicate<String> ids, int limit);

    /** @param failure why it is here; empty if the queue itself gave it up after too many deliveries */
    record DeadMessage(String id, String body, Instant since, Optional<Failure> failure) {}
}
