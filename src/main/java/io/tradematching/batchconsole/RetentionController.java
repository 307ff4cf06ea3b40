package io.tradematching.batchconsole;

import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removing old executions: first what it would remove, then that and no more. */
@Controller
@RequestMapping("/batch/retention")
class RetentionController {

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable Integer days, Model model) {
        model.addAttribute("days", days);
        model.addAttribute("shortest", Retention.SHORTEST_DAYS);
        if (days != null) {
            try {
                model.addAttribute("dryRun", retention.dryRun(days));
            } catch (IllegalArgumentException e) {
                model.addAttribute("problem", e.getMessage());
            }
        }
        return "batch/retention";
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping
    String purge(
            @RequestParam Instant before,
            @RequestParam long expected,
            @RequestParam String reason,
            @Nullable Principal user,
            RedirectAttributes flash) {
        try {
            return "redirect:/batch/actions/"
                    + retention.purge(before, expected, Actor.of(user), reason).id();
        } catch (IllegalArgumentException | ActionRefusedException e) {
            flash.addFlashAttribute("problem", e.getMessage());
            return "redirect:/batch/retention";
        }
    }
}
