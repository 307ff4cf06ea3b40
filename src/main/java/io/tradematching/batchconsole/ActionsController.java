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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who did what and why, and what came of it. */
@Controller
@RequestMapping("/batch/actions")
class ActionsController {

    private static final int PAGE = 50;

    private final ActionTable actions;
    private final Clock clock;

    ActionsController(ActionTable actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        Tile<List<Action>> tile = Tile.read(clock, () -> actions.latest(before, PAGE));
        List<Action> shown = tile.value();
        model.addAttribute("actions", tile);
        model.addAttribute(
                "older",
                shown == null || shown.size() < PAGE
                        ? null
                        : "/batch/actions?before=" + shown.getLast().id());
        model.addAttribute("newest", before == Long.MAX_VALUE ? null : "/batch/actions");
        return "batch/actions";
    }

    @GetMapping("/{id}")
    String page(@PathVariable long id, Model model) {
        fill(id, model);
        return "batch/action";
    }

    @GetMapping("/{id}/state")
    String state(@PathVariable long id, Model model) {
        fill(id, model);
        return "batch/action :: state";
    }

    private void fill(long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute(
                "action",
                new Tile<>(
                        actions.find(id)
                                .orElseThrow(() ->
                                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no action " + id)),
                        clock.instant(),
                        null));
    }
}
