package io.tradematching.batchconsole;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.tradematching.launch.LaunchPauses;
import io.tradematching.launch.LaunchPauses.Pause;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the batch pages show, for programs. */
@RestController
@RequestMapping("/api/batch")
@Tag(name = "batch", description = "Jobs and their executions")
class BatchApi {

    private static final int AT_MOST = 500;

    private final ExecutionSearch search;
    private final ExecutionTable executions;
    private final FailureTable failures;
    private final Attempts attempts;
    private final RunningExecutions running;
    private final UnresolvedFailures unresolved;
    private final JobStatistics statistics;
    private final Schedules schedules;
    private final LaunchPauses pauses;
    private final ActionTable actions;

    BatchApi(
            ExecutionSearch search,
            ExecutionTable executions,
            FailureTable failures,
            Attempts attempts,
            RunningExecutions running,
            UnresolvedFailures unresolved,
            JobStatistics statistics,
            Schedules schedules,
            LaunchPauses pauses,
            ActionTable actions) {
        this.search = search;
        this.executions = executions;
        this.failures = failures;
        this.attempts = attempts;
        this.running = running;
        this.unresolved = unresolved;
        this.statistics = statistics;
        this.schedules = schedules;
        this.pauses = pauses;
        this.actions = actions;
    }

    /** The newest first; {@code next} of the answer is {@code before} of the next page. */
    @GetMapping("/executions")
    ExecutionSearch.Page executions(
            @RequestParam(required = false) @Nullable String job,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String exit,
            @RequestParam(required = false) @Nullable String parameter,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit) {
        ExecutionFilter filter = new ExecutionFilter(job, status, exit, parameter, value, from, to);
        return search.page(filter, before, Math.clamp(limit, 1, AT_MOST));
    }

    @GetMapping("/executions/{id}")
    Execution execution(@PathVariable long id) {
        ExecutionRow row = executions
                .find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job execution " + id));
        return new Execution(
                row,
                executions.parameters(id),
                executions.steps(List.of(id)),
                failures.of(List.of(id)),
                attempts.of(row.instanceId()),
                actions.ofInstance(row.instanceId()));
    }

    @GetMapping("/running")
    List<RunningExecution> running() {
        return running.now();
    }

    /** Failed and not since succeeded, grouped by what is the same. */
    @GetMapping("/failures")
    List<FailureGroup> failures() {
        return unresolved.groups();
    }

    @GetMapping("/jobs")
    List<JobNorm> jobs() {
        return statistics.norms();
    }

    @GetMapping("/schedules")
    List<Schedules.ScheduledRun> schedules() {
        return schedules.next();
    }

    @GetMapping("/pauses")
    List<Pause> pauses() {
        return pauses.all();
    }

    @GetMapping("/actions/{id}")
    Action action(@PathVariable long id) {
        return actions.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no action " + id));
    }

    @GetMapping("/actions")
    List<Action> actions(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int limit) {
        return actions.latest(before, Math.clamp(limit, 1, AT_MOST));
    }

    record Execution(
            ExecutionRow execution,
            List<ParameterRow> parameters,
            List<StepRow> steps,
            List<FailureRecord> failures,
            List<Attempt> attempts,
            List<Action> actions) {}
}
