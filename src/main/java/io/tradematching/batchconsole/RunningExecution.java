package io.tradematching.batchconsole;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An execution under way.
 *
 * @param normal the median duration of its job, null while there is none to compare with
 * @param stale whether its process has gone silent
 */
record RunningExecution(
        ExecutionRow execution,
        List<StepRow> steps,
        @Nullable Duration normal,
        boolean stale,
        @Nullable Instant beatAt,
        Instant now) {

    public Duration elapsed() {
        Instant begin = execution.startedAt() == null ? execution.createdAt() : execution.startedAt();
        return Duration.between(begin, now);
    }

    public String elapsedWords() {
        return BatchTime.words(elapsed());
    }

    /** The step that has not ended; the latest if there are several. */
    @Nullable
    public StepRow current() {
        return steps.stream()
                .filter(step -> !step.partition() && Tone.isRunning(step.status()))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    public long partitions() {
        return steps.stream().filter(StepRow::partition).count();
    }

    public long partitionsDone() {
        return steps.stream()
                .filter(step -> step.partition() && step.status().equals("COMPLETED"))
                .count();
    }

    /** Per cent of the normal duration, never quite all of it; -1 if that is unknown. */
    public int progress() {
        return normal == null || normal.isZero()
                ? -1
                : (int) Math.min(99, elapsed().toMillis() * 100 / normal.toMillis());
    }

    /** From the normal duration alone, and said so. */
    public String timeLeft() {
        if (normal == null) {
            return "no completed execution to compare with";
        }
        Duration left = normal.minus(elapsed());
        return left.isNegative()
                ? "longer than normal by " + BatchTime.words(left.negated())
                : "about " + BatchTime.words(left) + " left";
    }
}
