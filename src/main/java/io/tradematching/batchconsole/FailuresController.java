package io.tradematching.batchconsole;

import io.tradematching.shell.Tile;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Unresolved failures by kind, and restarting all of a kind. */
@Controller
@RequestMapping("/batch/failures")
class FailuresController {

    private static final int SHOWN = 100;

    private final ConsoleTiles tiles;
    private final UnresolvedFailures unresolved;
    private final FailureTable failures;
    private final Selections selections;
    private final Clock clock;

    FailuresController(
            ConsoleTiles tiles,
            UnresolvedFailures unresolved,
            FailureTable failures,
            Selections selections,
            Clock clock) {
        this.tiles = tiles;
        this.unresolved = unresolved;
        this.failures = failures;
        this.selections = selections;
        this.clock = clock;
    }

    @GetMapping
    String groups(Model model) {
        model.addAttribute("groups", tiles.failures());
        return "batch/failures";
    }

    @GetMapping("/group")
    String group(@RequestParam String job, @RequestParam(defaultValue = "") String fingerprint, Model model) {
        var rows = unresolved.ofGroup(job, fingerprint, SHOWN);
        model.addAttribute("job", job);
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("rows", rows);
        model.addAttribute("limit", SHOWN);
        model.addAttribute(
                "sample",
                rows.isEmpty()
                        ? null
                        : failures.of(List.of(rows.getFirst().id())).stream()
                                .findFirst()
                                .orElse(null));
        return "batch/group";
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/selections")
    String freeze(
            @RequestParam String job,
            @RequestParam(defaultValue = "") String fingerprint,
            @Nullable Principal user,
            RedirectAttributes flash) {
        try {
            return "redirect:/batch/failures/selections/"
                    + selections.freeze(job, fingerprint, Actor.of(user)).id();
        } catch (ActionRefusedException e) {
            flash.addFlashAttribute("problem", e.getMessage());
            return "redirect:/batch/failures";
        }
    }

    @GetMapping("/selections/{id}")
    String selection(@PathVariable long id, Model model) {
        fill(id, model);
        model.addAttribute("items", selections.items(id, SHOWN));
        model.addAttribute("limit", SHOWN);
        return "batch/selection";
    }

    @GetMapping("/selections/{id}/outcomes")
    String outcomes(@PathVariable long id, Model model) {
        fill(id, model);
        return "batch/selection :: outcomes";
    }

    private void fill(long id, Model model) {
        model.addAttribute(
                "selection",
                selections
                        .find(id)
                        .orElseThrow(() ->
                                new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no selection " + id)));
        model.addAttribute("actions", Tile.read(clock, () -> selections.actions(id)));
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/selections/{id}/restart")
    String restart(
            @PathVariable long id, @RequestParam String reason, @Nullable Principal user, RedirectAttributes flash) {
        return Notice.after(
                flash, "/batch/failures/selections/" + id, () -> selections.restart(id, Actor.of(user), reason));
    }
}
