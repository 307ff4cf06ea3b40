package io.tradematching.admin;

import io.tradematching.breaks.Resolution;
import io.tradematching.reconciliation.PairDecision.Kind;
import io.tradematching.reconciliation.ReportedPair;
import io.tradematching.review.BreakReview;
import io.tradematching.review.BreakVersion;
import io.tradematching.review.PairDecisions;
import io.tradematching.review.PairTrades;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
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

/** A pair's page, and what is decided on it. Whether it may be decided is up to {@code review}. */
@Controller
@RequestMapping("/ui/pairs/{matchId}")
class PairPages {

    private final PairViews views;
    private final BreakReview breaks;
    private final PairDecisions pairs;

    PairPages(PairViews views, BreakReview breaks, PairDecisions pairs) {
        this.views = views;
        this.breaks = breaks;
        this.pairs = pairs;
    }

    @GetMapping
    String pair(@PathVariable String matchId, Model model) {
        model.addAttribute("view", views.find(matchId).orElseThrow(PairPages::unknown));
        return "desk/pair";
    }

    /** What a reviewer does about one break; the version is the one on the page. */
    @PostMapping("/breaks/{term}/{act}")
    String act(
            @PathVariable String matchId,
            @PathVariable String term,
            @PathVariable BreakAct act,
            BreakForm form,
            Principal user,
            RedirectAttributes answer) {
        BreakVersion seen = new BreakVersion(matchId + "-" + term, form.version());
        return answered(matchId, answer, () -> act(act, seen, form, user.getName()));
    }

    private String act(BreakAct act, BreakVersion seen, BreakForm form, String person) {
        return switch (act) {
            case claim ->
                "Claimed: it is yours, " + breaks.claim(seen, person).handling().assignee();
            case release ->
                "Released, now " + breaks.release(seen, person, form.words()).status();
            case assign -> {
                String assignee = Optional.ofNullable(Texts.orNull(form.assignee()))
                        .orElseThrow(() -> new IllegalArgumentException("Say whom it is assigned to"));
                yield "Assigned to "
                        + breaks.assign(seen, assignee, person, form.words())
                                .handling()
                                .assignee();
            }
            case comment -> {
                breaks.comment(seen.id(), person, form.words());
                yield "The comment is in the history";
            }
            case accept -> "The difference is accepted: " + closed(seen, Resolution.ACCEPTED, form, person);
            case correct -> "Closed, a paper is to be corrected: " + closed(seen, Resolution.CORRECTED, form, person);
            case approve ->
                "Approved, now " + breaks.approve(seen, person, form.words()).status();
            case reject ->
                "Rejected, now " + breaks.reject(seen, person, form.words()).status();
            case reopen ->
                "Opened again, now " + breaks.reopen(seen, person, form.words()).status();
        };
    }

    private String closed(BreakVersion seen, Resolution how, BreakForm form, String person) {
        return breaks.close(seen, how, person, form.words()).status().isResolved()
                ? "it is resolved"
                : "it waits for a second person's approval";
    }

    @PostMapping("/decisions")
    String decide(
            @PathVariable String matchId,
            @RequestParam Kind kind,
            @RequestParam int version,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        ReportedPair pair = views.latest(matchId).orElseThrow(PairPages::unknown);
        PairTrades trades = new PairTrades(pair.bankTradeId(), pair.counterpartyTradeId());
        return answered(
                matchId,
                answer,
                () -> pairs.decide(
                                trades, PairViews.notional(pair), kind, version, user.getName(), Answer.reason(reason))
                        ? "Decided; the next run respects it"
                        : "Proposed; it waits for a second person's approval");
    }

    @PostMapping("/proposals/{id}/{verdict}")
    String judge(
            @PathVariable String matchId,
            @PathVariable long id,
            @PathVariable ProposalVerdict verdict,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        return answered(matchId, answer, () -> {
            switch (verdict) {
                case approve -> pairs.approve(matchId, id, user.getName(), Answer.reason(reason));
                case reject -> pairs.reject(matchId, id, user.getName(), Answer.reason(reason));
            }
            return "The proposal is decided: " + verdict;
        });
    }

    private String answered(String matchId, RedirectAttributes answer, Supplier<String> action) {
        Answer.to(answer, action);
        if (views.latest(matchId).isEmpty()) {
            return "redirect:/ui/breaks";
        }
        answer.addAttribute("matchId", matchId);
        return "redirect:/ui/pairs/{matchId}";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No run has made this pair");
    }

    /** In the words of addresses. */
    enum BreakAct {
        claim,
        release,
        assign,
        comment,
        accept,
        correct,
        approve,
        reject,
        reopen
    }

    enum ProposalVerdict {
        approve,
        reject
    }

    /** @param assignee only when it is assigned */
    record BreakForm(
            int version, @Nullable String reason, @Nullable String assignee) {

        String words() {
            return Answer.reason(reason);
        }
    }
}
