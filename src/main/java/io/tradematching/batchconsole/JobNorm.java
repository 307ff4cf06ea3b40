package io.tradematching.batchconsole;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is normal for a job: over its last {@value JobStatistics#NORMAL} completed executions, and over the last
 * {@value JobStatistics#RECENT} of them.
 *
 * @param slow the duration that nine of ten executions stay under
 * @param completed how many executions this is drawn from
 */
record JobNorm(
        String jobName,
        int completed,
        @Nullable Duration median,
        @Nullable Duration slow,
        @Nullable Duration recentMedian,
        long launchedLastDay,
        long failedLastDay,
        @Nullable Instant lastAt,
        @Nullable String lastStatus) {

    public String medianWords() {
        return BatchTime.words(median);
    }

    public String slowWords() {
        return BatchTime.words(slow);
    }

    public String recentWords() {
        return BatchTime.words(recentMedian);
    }

    /** Whether the recent executions take longer than nine of ten used to. */
    public boolean slower() {
        return recentMedian != null
                && slow != null
                && completed >= 2 * JobStatistics.RECENT
                && recentMedian.compareTo(slow) > 0;
    }

    public String lastTone() {
        return lastStatus == null ? "quiet" : Tone.of(lastStatus);
    }
}
