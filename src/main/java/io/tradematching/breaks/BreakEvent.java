package io.tradematching.breaks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a break's history; never changed.
 *
 * @param actor a person, or the id of the run
 * @param from null when the break was opened
 * @param comment what the person said; for a run, what it saw
 */
public record BreakEvent(
        String breakId,
        Instant at,
        String actor,
        @Nullable BreakStatus from,
        BreakStatus to,
        @Nullable Resolution resolution,
        @Nullable String comment) {}
