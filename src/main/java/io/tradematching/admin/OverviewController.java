package io.tradematching.admin;

import io.tradematching.breaks.BreakSearch;
import io.tradematching.reconciliation.ReconciliationRun;
import io.tradematching.reconciliation.ReconciliationRuns;
import io.tradematching.shell.CachedTile;
import io.tradematching.shell.ShellProperties;
import io.tradematching.shell.Tile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** How the work stands, in tiles that the page reads one by one: a source that does not answer costs its own tile only. */
@Controller
class OverviewController {

    private static final int RUNS = 30;

    private final FlowFigures flow;
    private final BreakSearch breaks;
    private final QueueFigures queue;
    private final CachedTile<List<ReconciliationRun>> runs;
    private final ShellProperties pages;
    private final Clock clock;

    OverviewController(
            FlowFigures flow,
            BreakSearch breaks,
            QueueFigures queue,
            ReconciliationRuns runs,
            ShellProperties pages,
            Clock clock) {
        this.flow = flow;
        this.breaks = breaks;
        this.queue = queue;
        this.runs = new CachedTile<>(clock, Duration.ofSeconds(5), () -> runs.latest(RUNS));
        this.pages = pages;
        this.clock = clock;
    }

    /** @param day whose flow is shown; without it that of today, in the zone of the pages */
    @GetMapping("/")
    String overview(@RequestParam(required = false) @Nullable LocalDate day, Model model) {
        model.addAttribute("day", day);
        return "overview";
    }

    @GetMapping("/ui/overview/{tile}")
    String tile(@PathVariable String tile, @RequestParam(required = false) @Nullable LocalDate day, Model model) {
        model.addAttribute("day", day);
        model.addAttribute(
                "tile",
                switch (tile) {
                    case "flow" -> Tile.read(clock, () -> flow.of(day == null ? today() : day, pages.zone()));
                    case "breaks" -> Tile.read(clock, () -> OpenBreakTable.of(breaks.open()));
                    case "queue" -> Tile.read(clock, queue::now);
                    case "rate", "reconciliations" -> runs.get();
                    default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no tile " + tile);
                });
        return "desk/tiles :: " + tile;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), pages.zone());
    }

    /** The match rate of the latest runs, as the shell's charts want it. */
    @GetMapping("/ui/overview/charts/rate")
    @ResponseBody
    Map<String, Object> rate() {
        List<ReconciliationRun> latest = runs.get().value();
        if (latest == null) {
            throw new IllegalStateException("The reconciliations could not be read");
        }
        return RateTrend.of(latest).chart();
    }
}
