package io.tradematching.batchconsole;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far an execution has come, and what can be done with it now. */
@Component
class ExecutionViews {

    private final ExecutionTable executions;
    private final Heartbeats heartbeats;
    private final UnresolvedFailures unresolved;
    private final ConsoleTiles tiles;
    private final Clock clock;

    ExecutionViews(
            ExecutionTable executions,
            Heartbeats heartbeats,
            UnresolvedFailures unresolved,
            ConsoleTiles tiles,
            Clock clock) {
        this.executions = executions;
        this.heartbeats = heartbeats;
        this.unresolved = unresolved;
        this.tiles = tiles;
        this.clock = clock;
    }

    View of(ExecutionRow execution) {
        List<StepRow> steps = executions.steps(List.of(execution.id()));
        boolean stale = execution.running()
                && heartbeats.lifeOf(List.of(execution.id())).values().stream().anyMatch(Heartbeats.Life::silent);
        return new View(
                execution,
                Timeline.of(execution, steps, clock.instant()),
                stale,
                !execution.running() && unresolved.isUnresolved(execution.id()),
                new RunningExecution(execution, steps, normal(execution), stale, null, clock.instant()));
    }

    private java.time.@Nullable Duration normal(ExecutionRow execution) {
        List<JobNorm> norms = tiles.norms().value();
        return norms == null
                ? null
                : norms.stream()
                        .filter(norm -> norm.jobName().equals(execution.jobName()))
                        .map(JobNorm::median)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * @param stale running as far as the record says, but its process is silent
     * @param unresolved failed, and not since succeeded
     */
    record View(
            ExecutionRow execution, Timeline timeline, boolean stale, boolean unresolved, RunningExecution running) {

        public boolean mayRestart() {
            return unresolved;
        }

        public boolean mayStop() {
            return execution.running() && !stale && !execution.status().equals("STOPPING");
        }

        public boolean mayRecover() {
            return stale;
        }

        public boolean mayAbandon() {
            return unresolved && !execution.status().equals("UNKNOWN");
        }
    }
}
