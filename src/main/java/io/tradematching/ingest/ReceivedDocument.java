package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.ObjectReference;
import io.tradematching.trade.TradeSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One received object version and what has become of it so far.
 *
 * @param processingId follows from the object: the same object version always has the same id
 * @param source null if the key lies under no source's prefix
 * @param documentId null until the content has been read
 * @param reason a {@link io.tradematching.failure.FailureReason}, null unless something went wrong
 * @param pageCount null until the PDF has been opened
 * @param extractedKey where what was read from it is kept, once it has been read; empty if it never became a job
 * @param notified whether subscribers were told of the terminal outcome
 * @param unfinishedStarts starts of its job since one last ended, however it ended
 */
public record ReceivedDocument(
        UUID processingId,
        ObjectReference object,
        @Nullable TradeSource source,
        String uniqueIdentifier,
        @Nullable String documentId,
        long size,
        Instant eventTime,
        Instant receivedAt,
        Instant updatedAt,
        DocumentOutcome outcome,
        @Nullable String reason,
        @Nullable String message,
        @Nullable Integer pageCount,
        int pagesDone,
        String extractedKey,
        @Nullable String tradeId,
        boolean notified,
        int unfinishedStarts) {

    /**
     * The names of what is written about this document.
     *
     * @throws IllegalStateException before its content has been read
     */
    public DocumentKeys keys() {
        if (source == null || documentId == null) {
            throw new IllegalStateException("%s has not been opened yet".formatted(object));
        }
        return new DocumentKeys(source, uniqueIdentifier, documentId);
    }

    /** The source as a label for logs, metrics and messages. */
    String sourceType() {
        return source == null ? "UNKNOWN" : source.name();
    }

    /** The one id of that object version. */
    public static UUID processingId(ObjectReference object) {
        String identity = String.join("\n", object.bucket(), object.key(), object.version());
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    }
}
