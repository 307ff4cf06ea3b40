package io.tradematching.admin;

import io.tradematching.reconciliation.ActiveRules;
import io.tradematching.reconciliation.ReconciliationRun;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.reconciliation.RuleSet;
import io.tradematching.reconciliation.RuleSets;
import io.tradematching.review.RuleReview;
import io.tradematching.shell.Tile;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The matcher's rules: which hold, what others would change, and the way to these. */
@Controller
@RequestMapping("/ui/rules")
class RulePages {

    private static final int SETS = 50;
    private static final int RUNS = 10;

    private final RuleSets sets;
    private final ActiveRules active;
    private final RuleReview review;
    private final ReconciliationRuns runs;
    private final Clock clock;

    RulePages(RuleSets sets, ActiveRules active, RuleReview review, ReconciliationRuns runs, Clock clock) {
        this.sets = sets;
        this.active = active;
        this.review = review;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    String rules(Model model) {
        model.addAttribute("rules", Tile.read(clock, active::rules));
        model.addAttribute("set", sets.active().orElse(null));
        model.addAttribute("sets", Tile.read(clock, () -> sets.latest(SETS)));
        return "desk/rules";
    }

    @PostMapping
    String propose(@RequestParam String yaml, @RequestParam String reason, Principal user, RedirectAttributes answer) {
        Answer.to(
                answer,
                () -> review.propose(yaml, user.getName(), Answer.reason(reason))
                        + " is proposed; test it, another person activates it");
        if (answer.getFlashAttributes().containsKey("refusal")) {
            answer.addFlashAttribute("yaml", yaml);
        }
        return "redirect:/ui/rules";
    }

    @PostMapping("/{id}/{verdict}")
    String judge(
            @PathVariable long id,
            @PathVariable RuleVerdict verdict,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        Answer.to(answer, () -> switch (verdict) {
            case activate ->
                review.activate(id, user.getName(), Answer.reason(reason)) + " is active for every later run";
            case reject -> review.reject(id, user.getName(), Answer.reason(reason)) + " is rejected";
        });
        return "redirect:/ui/rules";
    }

    /** @param run whose trades it is tested on; without it the latest that has matched */
    @GetMapping("/{id}/test")
    String test(@PathVariable long id, @RequestParam(required = false) @Nullable String run, Model model) {
        RuleSet candidate = sets.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There are no such rules"));
        String on = run != null
                ? run
                : runs.latest(RUNS).stream()
                        .filter(it -> it.report() != null)
                        .map(ReconciliationRun::id)
                        .findFirst()
                        .orElse("");
        model.addAttribute("candidate", candidate);
        model.addAttribute("run", on);
        model.addAttribute("test", Tile.read(clock, () -> active.test(candidate, on)));
        return "desk/rule-test";
    }

    /** In the words of addresses. */
    enum RuleVerdict {
        activate,
        reject
    }
}
