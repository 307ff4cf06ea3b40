package io.tradematching.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a document's job.
 *
 * @param startedAt null before it begins; likewise {@code endedAt}
 * @param lastStep that it began, null before the first
 */
public record DocumentAttempt(
        long executionId,
        String status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String lastStep) {}
