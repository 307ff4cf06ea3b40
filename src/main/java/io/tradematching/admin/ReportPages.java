package io.tradematching.admin;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.reconciliation.Matches;
import io.tradematching.reconciliation.PairFilter;
import io.tradematching.reconciliation.ReconciliationReport;
import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.reconciliation.ReconciliationRun;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.reconciliation.RunStatus;
import io.tradematching.reconciliation.TradeStatus;
import io.tradematching.shell.Tile;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reconciliations: which ran, what each found, its report to take away; and one more on demand. */
@Controller
@RequestMapping("/ui/reports")
class ReportPages {

    private static final int RUNS = 60;
    private static final int PAGE = 50;
    private static final int ALONE = 200;
    private static final int ERRORS = 200;

    private final ReconciliationRuns runs;
    private final RunStart start;
    private final Matches matches;
    private final DocumentStore store;
    private final Clock clock;

    ReportPages(ReconciliationRuns runs, RunStart start, Matches matches, DocumentStore store, Clock clock) {
        this.runs = runs;
        this.start = start;
        this.matches = matches;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("runs", Tile.read(clock, () -> runs.latest(RUNS)));
        return "desk/reports";
    }

    @PostMapping
    String start(
            @RequestParam LocalDate businessDate,
            @RequestParam(defaultValue = "false") boolean again,
            Principal user,
            RedirectAttributes answer) {
        ReconciliationRun run = start.start(businessDate, again, user.getName());
        answer.addFlashAttribute(
                "done",
                run.status() == RunStatus.COMPLETED
                        ? "%s is complete already; run it again to do it once more".formatted(run.id())
                        : "%s begins when no other run is under way".formatted(run.id()));
        answer.addAttribute("id", run.id());
        return "redirect:/ui/reports/{id}";
    }

    @GetMapping("/{id}")
    String report(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MatchStatus status,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ReconciliationRun run = find(id);
        PairFilter filter = new PairFilter(status, null, null, Texts.orNull(trade));
        model.addAttribute("run", run);
        model.addAttribute("status", status);
        model.addAttribute("trade", trade);
        model.addAttribute("after", after);
        model.addAttribute("statuses", TradeStatus.values());
        model.addAttribute("pairs", Tile.read(clock, () -> matches.pairs(id, filter, after, PAGE)));
        model.addAttribute(
                "alone",
                Tile.read(
                        clock,
                        () -> List.of(
                                matches.trades(id, TradeSource.BANK, TradeStatus.UNMATCHED, null, ALONE),
                                matches.trades(id, TradeSource.COUNTERPARTY, TradeStatus.ALLEGED, null, ALONE),
                                matches.trades(id, TradeSource.BANK, TradeStatus.AMBIGUOUS, null, ALONE),
                                matches.trades(id, TradeSource.COUNTERPARTY, TradeStatus.AMBIGUOUS, null, ALONE))));
        model.addAttribute("errors", Tile.read(clock, () -> matches.dataErrors(id, ERRORS)));
        return "desk/report";
    }

    @GetMapping("/{id}/{form}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable Form form) throws IOException {
        ReconciliationRun run = find(id);
        ReconciliationReport report = run.report();
        if (report == null || run.status() != RunStatus.COMPLETED) {
            throw missing("This run has no report yet");
        }
        String key = report.key(form);
        StoredObject object = store.find(key).orElseThrow(() -> missing("The report is not in the store any more"));
        Path file = Files.createTempFile("report", ".tmp");
        store.download(object.reference(), file, object.size());
        return SafeContent.download(
                new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)),
                MediaType.parseMediaType(form.contentType()),
                key.substring(key.lastIndexOf('/') + 1));
    }

    private ReconciliationRun find(String id) {
        return runs.find(id).orElseThrow(() -> missing("There is no reconciliation with this id"));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
