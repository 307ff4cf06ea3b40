package io.tradematching.admin;

import static java.util.stream.Collectors.toMap;

import io.tradematching.breaks.BreakSearch;
import io.tradematching.breaks.BreakSearch.OpenWithCounterparty;
import io.tradematching.reconciliation.ReconciliationRun;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.reconciliation.RunComparison;
import io.tradematching.reconciliation.TradeStatus;
import io.tradematching.shell.Tile;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two runs beside each other, and the counterparties of a run beside each other. */
@Controller
class ComparisonPages {

    private static final int RUNS = 60;
    private static final int TRADES = 200;

    private final ReconciliationRuns runs;
    private final RunComparison comparison;
    private final BreakSearch breaks;
    private final Clock clock;

    ComparisonPages(ReconciliationRuns runs, RunComparison comparison, BreakSearch breaks, Clock clock) {
        this.runs = runs;
        this.comparison = comparison;
        this.breaks = breaks;
        this.clock = clock;
    }

    /**
     * @param before the earlier run; without it the one before the later
     * @param after the later run; without it the latest
     */
    @GetMapping("/ui/reports/compare")
    String compare(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable TradeStatus from,
            @RequestParam(required = false) @Nullable TradeStatus to,
            Model model) {
        List<ReconciliationRun> known = matched();
        String later =
                after != null ? after : known.isEmpty() ? "" : known.getFirst().id();
        String earlier = before != null
                ? before
                : known.size() < 2 ? later : known.get(1).id();
        model.addAttribute("runs", known);
        model.addAttribute("before", runs.find(earlier).orElse(null));
        model.addAttribute("after", runs.find(later).orElse(null));
        model.addAttribute("statuses", TradeStatus.values());
        model.addAttribute("transitions", Tile.read(clock, () -> comparison.transitions(earlier, later)));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute(
                "trades",
                from == null && to == null
                        ? null
                        : Tile.read(clock, () -> comparison.changed(earlier, later, from, to, TRADES)));
        return "desk/compare";
    }

    /** @param run without it the latest */
    @GetMapping("/ui/reports/scorecards")
    String scorecards(@RequestParam(required = false) @Nullable String run, Model model) {
        List<ReconciliationRun> known = matched();
        String shown =
                run != null ? run : known.isEmpty() ? "" : known.getFirst().id();
        model.addAttribute("runs", known);
        model.addAttribute("run", shown);
        model.addAttribute("cards", Tile.read(clock, () -> comparison.scorecards(shown)));
        model.addAttribute(
                "open",
                breaks.openByCounterparty().stream()
                        .collect(toMap(OpenWithCounterparty::counterparty, Function.identity())));
        return "desk/scorecards";
    }

    private List<ReconciliationRun> matched() {
        return runs.latest(RUNS).stream().filter(run -> run.report() != null).toList();
    }
}
