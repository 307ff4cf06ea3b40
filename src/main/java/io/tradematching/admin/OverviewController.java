package io.tradematching.admin;

import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.shell.Tile;
import java.time.Clock;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was received, what became of it, and the latest reconciliations, on one page. */
@Controller
class OverviewController {

    private static final int DOCUMENTS = 100;
    private static final int RUNS = 10;

    private final ConfirmationRuns documents;
    private final ReconciliationRuns reconciliations;
    private final Clock clock;

    OverviewController(ConfirmationRuns documents, ReconciliationRuns reconciliations, Clock clock) {
        this.documents = documents;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @GetMapping("/")
    String overview(Model model) {
        model.addAttribute("counts", Tile.read(clock, () -> new TreeMap<>(documents.countByOutcome())));
        model.addAttribute("documents", Tile.read(clock, () -> documents.latest(null, DOCUMENTS)));
        model.addAttribute("runs", Tile.read(clock, () -> reconciliations.latest(RUNS)));
        return "overview";
    }
}
