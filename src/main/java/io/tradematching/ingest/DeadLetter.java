package io.tradematching.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message that was given up.
 *
 * @param reason a {@link io.tradematching.failure.FailureReason}; null if not even the records of its documents tell one
 * @param explanation what happened, and what to do before it is redriven
 * @param processingIds of the documents that the message announces; empty if it cannot be read
 */
public record DeadLetter(
        String id, Instant since, @Nullable String reason, String explanation, List<UUID> processingIds, String body) {}
