package io.tradematching.batchconsole;

import io.tradematching.shell.Tile;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One execution with everything that is known of it. */
@Controller
@RequestMapping("/batch/executions/{id}")
class ExecutionController {

    private final ExecutionTable executions;
    private final ExecutionViews views;
    private final Contexts contexts;
    private final Attempts attempts;
    private final FailureTable failures;
    private final ActionTable actions;
    private final Clock clock;

    ExecutionController(
            ExecutionTable executions,
            ExecutionViews views,
            Contexts contexts,
            Attempts attempts,
            FailureTable failures,
            ActionTable actions,
            Clock clock) {
        this.executions = executions;
        this.views = views;
        this.contexts = contexts;
        this.attempts = attempts;
        this.failures = failures;
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable long id, Model model) {
        ExecutionRow execution = find(id);
        model.addAttribute("execution", execution);
        fillProgress(execution, model);
        model.addAttribute("failures", Tile.read(clock, () -> failures.of(List.of(id))));
        model.addAttribute("exitMessage", executions.exitMessage(id));
        model.addAttribute("parameters", executions.parameters(id));
        model.addAttribute("contexts", contexts.of(id));
        return "batch/execution";
    }

    /** The part of the page that changes while the execution runs. */
    @GetMapping("/progress")
    String progress(@PathVariable long id, Model model) {
        ExecutionRow execution = find(id);
        model.addAttribute("execution", execution);
        fillProgress(execution, model);
        return "batch/progress :: progress";
    }

    private void fillProgress(ExecutionRow execution, Model model) {
        model.addAttribute("view", Tile.read(clock, () -> views.of(execution)));
        model.addAttribute("attempts", attempts.of(execution.instanceId()));
        model.addAttribute("actions", actions.ofInstance(execution.instanceId()));
    }

    private ExecutionRow find(long id) {
        return executions
                .find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job execution " + id));
    }
}
