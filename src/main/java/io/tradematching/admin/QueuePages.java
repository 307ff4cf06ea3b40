package io.tradematching.admin;

import io.tradematching.ingest.DeadLetters;
import io.tradematching.shell.Tile;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages that were given up, and how much waits. */
@Controller
@RequestMapping("/ui/queues")
class QueuePages {

    private static final int LETTERS = 200;

    private final DeadLetters deadLetters;
    private final QueueFigures figures;
    private final Redrive redrive;
    private final Clock clock;

    QueuePages(DeadLetters deadLetters, QueueFigures figures, Redrive redrive, Clock clock) {
        this.deadLetters = deadLetters;
        this.figures = figures;
        this.redrive = redrive;
        this.clock = clock;
    }

    @GetMapping
    String queues(Model model) {
        model.addAttribute("figures", Tile.read(clock, figures::now));
        return "desk/queues";
    }

    /** By itself, because a queue takes a second to say that there is nothing more in it. */
    @GetMapping("/letters")
    String letters(Model model) {
        model.addAttribute("letters", Tile.read(clock, () -> deadLetters.latest(LETTERS)));
        return "desk/letters :: letters";
    }

    @PostMapping("/redrive")
    String redrive(
            @RequestParam(required = false) @Nullable List<String> id,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        List<String> ids = id == null ? List.of() : List.copyOf(id);
        String words = Texts.orNull(reason);
        if (ids.isEmpty() || words == null) {
            answer.addFlashAttribute(
                    "refusal", "Mark at least one message, and give a reason: it stays in the audit trail");
        } else {
            int found = redrive.redrive(ids, user.getName(), words);
            answer.addFlashAttribute(
                    "done", "%d of %d messages were put back on the queue".formatted(found, ids.size()));
        }
        return "redirect:/ui/queues";
    }
}
