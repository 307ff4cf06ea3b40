package io.tradematching.batchconsole;

import io.tradematching.launch.LaunchPauses;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Jobs: how they do, starting them, pausing and resuming their launches. */
@Controller
@RequestMapping("/batch/jobs")
class JobsController {

    private final JobCatalogue catalogue;
    private final ConsoleTiles tiles;
    private final LaunchPauses pauses;
    private final Actions actions;
    private final Pausing pausing;

    JobsController(JobCatalogue catalogue, ConsoleTiles tiles, LaunchPauses pauses, Actions actions, Pausing pausing) {
        this.catalogue = catalogue;
        this.tiles = tiles;
        this.pauses = pauses;
        this.actions = actions;
        this.pausing = pausing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("names", catalogue.names());
        model.addAttribute("norms", tiles.norms());
        model.addAttribute("pauses", pauses.all());
        return "batch/jobs";
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @GetMapping("/{job}/start")
    String form(@PathVariable String job, Model model) {
        if (!catalogue.isHere(job)) {
            throw new org.springframework.web.server.ResponseStatusException(
                    org.springframework.http.HttpStatus.NOT_FOUND, "This application has no job " + job);
        }
        model.addAttribute("job", job);
        if (!model.containsAttribute("lines")) {
            model.addAttribute("lines", catalogue.parameters(job));
        }
        model.addAttribute("types", ParameterType.ALL);
        return "batch/start";
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/{job}/start")
    String start(
            @PathVariable String job,
            @RequestParam(required = false) @Nullable List<String> name,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable List<String> value,
            @RequestParam(required = false) @Nullable List<String> identifying,
            @RequestParam String reason,
            @Nullable Principal user,
            RedirectAttributes flash) {
        StartForm form = StartForm.of(name, type, value, identifying);
        try {
            Action action = actions.start(job, form.parameters(), Actor.of(user), reason);
            return "redirect:/batch/actions/" + action.id();
        } catch (IllegalArgumentException | ActionRefusedException e) {
            flash.addFlashAttribute("problem", e.getMessage());
            return "redirect:/batch/jobs/{job}/start";
        }
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/pause")
    String pause(
            @RequestParam String job, @RequestParam String reason, @Nullable Principal user, RedirectAttributes flash) {
        return Notice.after(flash, "/batch/jobs", () -> pausing.pause(job, Actor.of(user), reason));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/resume")
    String resume(
            @RequestParam String job, @RequestParam String reason, @Nullable Principal user, RedirectAttributes flash) {
        return Notice.after(flash, "/batch/jobs", () -> pausing.resume(job, Actor.of(user), reason));
    }
}
