package io.tradematching.ingest;

import io.tradematching.document.ObjectReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One record of a queue message. */
sealed interface DocumentEvent {

    /**
     * An object was written.
     *
     * @param size in bytes, -1 if the event does not say
     * @param correlationId of the request that wrote the object, null if the event does not say
     * @param body this record alone, in the form in which it can be sent again
     */
    record Created(
            ObjectReference object,
            long size,
            Instant eventTime,
            @Nullable String correlationId,
            String body) implements DocumentEvent {}

    /** An object was deleted; what was read from it stays. */
    record Removed(ObjectReference object, Instant eventTime) implements DocumentEvent {}

    /** S3 proves that it may write to the queue, or tells something that is none of our business. */
    record Irrelevant(String what) implements DocumentEvent {}

    /** A record, or a whole message, that is no event. */
    record Malformed(String why, String body) implements DocumentEvent {}
}
