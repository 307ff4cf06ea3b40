package io.tradematching.batchconsole;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is running now, here or on any other pod. */
@Component
class RunningExecutions {

    private final ExecutionTable executions;
    private final Heartbeats heartbeats;
    private final ConsoleTiles tiles;
    private final Clock clock;

    RunningExecutions(ExecutionTable executions, Heartbeats heartbeats, ConsoleTiles tiles, Clock clock) {
        this.executions = executions;
        this.heartbeats = heartbeats;
        this.tiles = tiles;
        this.clock = clock;
    }

    List<RunningExecution> now() {
        List<ExecutionRow> running = executions.running();
        List<Long> ids = running.stream().map(ExecutionRow::id).toList();
        Map<Long, List<StepRow>> steps =
                executions.steps(ids).stream().collect(Collectors.groupingBy(StepRow::executionId));
        Map<Long, Heartbeats.Life> lives = heartbeats.lifeOf(ids);
        Map<String, Duration> normal = normal();
        Instant now = clock.instant();
        return running.stream()
                .map(execution -> new RunningExecution(
                        execution,
                        steps.getOrDefault(execution.id(), List.of()),
                        normal.get(execution.jobName()),
                        lives.containsKey(execution.id())
                                && lives.get(execution.id()).silent(),
                        lives.containsKey(execution.id())
                                ? lives.get(execution.id()).beatAt()
                                : null,
                        now))
                .toList();
    }

    private Map<String, Duration> normal() {
        Map<String, Duration> medians = new HashMap<>();
        List<JobNorm> norms = tiles.norms().value();
        if (norms != null) {
            norms.stream()
                    .filter(norm -> norm.median() != null)
                    .forEach(norm -> medians.put(norm.jobName(), norm.median()));
        }
        return medians;
    }
}
