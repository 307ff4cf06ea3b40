package io.tradematching.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Where a document's work stands, in the words of the HTTP contract.
 *
 * @param status initiated, downloading, processing, completed or failed
 * @param progress 0 to 100, -1 if the work failed
 * @param error null unless it failed
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcessingStatus(
        UUID processingId,
        String status,
        String outcome,
        String message,
        int progress,
        String uniqueIdentifier,
        Instant receivedAt,
        Instant updatedAt,
        @Nullable String error) {

    /** Pages take most of the time; reading and storing the trade are the rest. */
    private static final int PAGES_SHARE = 80;

    static ProcessingStatus of(ReceivedDocument document) {
        return new ProcessingStatus(
                document.processingId(),
                status(document),
                document.outcome().name(),
                message(document),
                progress(document),
                document.uniqueIdentifier(),
                document.receivedAt(),
                document.updatedAt(),
                document.reason() == null ? null : document.reason() + ": " + document.message());
    }

    private static String status(ReceivedDocument document) {
        return switch (document.outcome()) {
            case RECEIVED -> "initiated";
            case RUNNING, RETRYING -> document.pageCount() == null ? "downloading" : "processing";
            case STORED, DUPLICATE, SUPERSEDED -> "completed";
            case REJECTED, FAILED, IGNORED -> "failed";
        };
    }

    private static String message(ReceivedDocument document) {
        return switch (document.outcome()) {
            case RECEIVED -> "Waiting for a worker";
            case RUNNING ->
                "Page %d of %s"
                        .formatted(document.pagesDone(), document.pageCount() == null ? "?" : document.pageCount());
            case RETRYING -> "Failed for a passing reason, tried again soon";
            case STORED -> "Stored as trade " + document.tradeId();
            case DUPLICATE, SUPERSEDED, REJECTED, FAILED, IGNORED ->
                document.message() == null ? "" : document.message();
        };
    }

    private static int progress(ReceivedDocument document) {
        return switch (document.outcome()) {
            case RECEIVED -> 0;
            case RUNNING, RETRYING ->
                document.pageCount() == null
                        ? 0
                        : PAGES_SHARE * document.pagesDone() / Math.max(1, document.pageCount());
            case STORED, DUPLICATE, SUPERSEDED -> 100;
            case REJECTED, FAILED, IGNORED -> -1;
        };
    }
}
