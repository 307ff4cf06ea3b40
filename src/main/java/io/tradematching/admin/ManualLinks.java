package io.tradematching.admin;

import io.tradematching.reconciliation.LinkCandidates;
import io.tradematching.reconciliation.PairDecision.Kind;
import io.tradematching.reconciliation.PairReview;
import io.tradematching.reconciliation.ReportedTrade;
import io.tradematching.review.PairDecisions;
import io.tradematching.review.PairTrades;
import io.tradematching.shell.Tile;
import io.tradematching.trade.Money;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links two trades that no run made a pair of. */
@Controller
class ManualLinks {

    private static final int CANDIDATES = 50;

    private final LinkCandidates candidates;
    private final Trades trades;
    private final PairReview review;
    private final PairDecisions decisions;
    private final Clock clock;

    ManualLinks(LinkCandidates candidates, Trades trades, PairReview review, PairDecisions decisions, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
        this.trades = trades;
        this.review = review;
        this.decisions = decisions;
    }

    /** The trade, and whatever the other side has without a match, the most similar first. */
    @GetMapping("/ui/links")
    String candidates(
            @RequestParam String run,
            @RequestParam TradeSource source,
            @RequestParam String trade,
            @RequestParam(required = false) @Nullable String text,
            Model model) {
        ReportedTrade alone = candidates
                .trade(run, source, trade)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "The run has no such trade without a match"));
        model.addAttribute("run", run);
        model.addAttribute("text", text);
        model.addAttribute("trade", alone);
        model.addAttribute(
                "candidates", Tile.read(clock, () -> candidates.of(run, alone, Texts.orNull(text), CANDIDATES)));
        return "desk/links";
    }

    /** @param run on whose report's page it is asked for */
    @PostMapping("/ui/pairs")
    String link(
            @RequestParam String run,
            @RequestParam String bank,
            @RequestParam String counterparty,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        Answer.to(answer, () -> link(new PairTrades(bank, counterparty), user.getName(), reason));
        answer.addAttribute("run", run);
        return "redirect:/ui/reports/{run}";
    }

    private String link(PairTrades pair, String person, String reason) {
        StoredTrade bank = find(TradeSource.BANK, pair.bank());
        StoredTrade counterparty = find(TradeSource.COUNTERPARTY, pair.counterparty());
        String words = Answer.reason(reason);
        int version =
                review.find(pair.identity().matchId()).map(it -> it.version()).orElse(0);
        boolean holds = decisions.decide(pair, larger(bank, counterparty), Kind.TOGETHER, version, person, words);
        return "%s and %s %s"
                .formatted(
                        pair.bank(),
                        pair.counterparty(),
                        holds ? "are linked; the next run compares them" : "wait for a second person's approval");
    }

    private StoredTrade find(TradeSource source, String tradeId) {
        return trades.find(source, tradeId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no %s trade %s in the table any more".formatted(source, tradeId)));
    }

    /** Null, which takes two people, where either paper states no notional or they state different currencies. */
    private static @Nullable Money larger(StoredTrade bank, StoredTrade counterparty) {
        List<Money> notionals = Stream.of(bank, counterparty)
                .flatMap(it -> it.trade().notional().stream())
                .toList();
        return notionals.size() == 2
                        && notionals.get(0).currency().equals(notionals.get(1).currency())
                ? Stream.of(notionals.get(0), notionals.get(1))
                        .max(java.util.Comparator.comparing(it -> it.amount().abs()))
                        .orElseThrow()
                : null;
    }
}
