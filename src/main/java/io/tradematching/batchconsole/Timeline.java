package io.tradematching.batchconsole;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an execution against its time, in hundredths of its width.
 *
 * @param bars in the order of the steps; partitions come after their step
 */
record Timeline(List<Bar> bars) {

    /** @param now where what still runs ends for the moment */
    static Timeline of(ExecutionRow execution, List<StepRow> steps, Instant now) {
        Instant begin = execution.startedAt() == null ? execution.createdAt() : execution.startedAt();
        Instant end = execution.endedAt() == null ? now : execution.endedAt();
        double width = Math.max(1, Duration.between(begin, end).toMillis());
        List<Bar> bars = new ArrayList<>();
        for (StepRow step : inOrder(steps)) {
            double from = share(begin, step.startedAt(), width);
            double to = share(begin, step.endedAt() == null ? end : step.endedAt(), width);
            bars.add(new Bar(step, from, Math.max(0.4, to - from)));
        }
        return new Timeline(bars);
    }

    private static List<StepRow> inOrder(List<StepRow> steps) {
        List<StepRow> order = new ArrayList<>();
        for (StepRow step : steps) {
            if (!step.partition()) {
                order.add(step);
                steps.stream()
                        .filter(part -> part.partition() && part.partitionOf().equals(step.name()))
                        .forEach(order::add);
            }
        }
        steps.stream().filter(step -> !order.contains(step)).forEach(order::add);
        return order;
    }

    private static double share(Instant begin, @Nullable Instant at, double width) {
        return at == null ? 0 : Math.clamp(Duration.between(begin, at).toMillis() * 100 / width, 0, 100);
    }

    /** A step's place and length, as numbers for an SVG. */
    record Bar(StepRow step, double from, double length) {}
}
