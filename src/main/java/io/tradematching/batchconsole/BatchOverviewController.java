package io.tradematching.batchconsole;

import io.tradematching.launch.LaunchPauses;
import io.tradematching.shell.Tile;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What runs, what failed, how fast it goes and what comes next, on one page of tiles. */
@Controller
@RequestMapping("/batch")
class BatchOverviewController {

    private final RunningExecutions running;
    private final ConsoleTiles tiles;
    private final Schedules schedules;
    private final LaunchPauses pauses;
    private final Clock clock;

    BatchOverviewController(
            RunningExecutions running, ConsoleTiles tiles, Schedules schedules, LaunchPauses pauses, Clock clock) {
        this.running = running;
        this.tiles = tiles;
        this.schedules = schedules;
        this.pauses = pauses;
        this.clock = clock;
    }

    @GetMapping
    String overview(Model model) {
        TILES.forEach(tile -> fill(tile, model));
        model.addAttribute("pauses", Tile.read(clock, pauses::all));
        return "batch/overview";
    }

    private static final List<String> TILES = List.of("running", "failures", "norms", "schedules");

    @GetMapping("/tiles/{tile}")
    String tile(@PathVariable String tile, Model model) {
        if (!TILES.contains(tile)) {
            throw new ResponseStatusException(
                    org.springframework.http.HttpStatus.NOT_FOUND, "There is no tile " + tile);
        }
        fill(tile, model);
        return "batch/tiles :: " + tile;
    }

    private void fill(String tile, Model model) {
        model.addAttribute(
                tile,
                switch (tile) {
                    case "running" -> Tile.read(clock, running::now);
                    case "failures" -> tiles.failures();
                    case "norms" -> tiles.norms();
                    default -> Tile.read(clock, schedules::next);
                });
    }

    /** Executions of the last 24 hours by the hour, as the shell's charts want it. */
    @GetMapping("/charts/throughput")
    @ResponseBody
    Map<String, Object> throughput() {
        Tile<List<JobStatistics.Hour>> tile = tiles.lastDay();
        List<JobStatistics.Hour> hours = tile.value();
        if (hours == null) {
            throw new IllegalStateException("The last day could not be read");
        }
        return Map.of(
                "times",
                        hours.stream()
                                .map(hour -> hour.begin().getEpochSecond())
                                .toList(),
                "series",
                        List.of(
                                Map.of(
                                        "name",
                                        "completed",
                                        "values",
                                        hours.stream()
                                                .map(JobStatistics.Hour::completed)
                                                .toList()),
                                Map.of(
                                        "name",
                                        "failed",
                                        "values",
                                        hours.stream()
                                                .map(JobStatistics.Hour::failed)
                                                .toList())));
    }
}
