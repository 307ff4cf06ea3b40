package io.tradematching.batchconsole;

import io.tradematching.shell.Tile;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of executions. The whole search stands in the address, so that any view can be kept or passed on as a link. */
@Controller
@RequestMapping("/batch/executions")
class ExecutionsController {

    private static final int PAGE = 50;

    private final ExecutionSearch search;
    private final ConsoleTiles tiles;
    private final SavedViews views;
    private final Clock clock;

    ExecutionsController(ExecutionSearch search, ConsoleTiles tiles, SavedViews views, Clock clock) {
        this.search = search;
        this.tiles = tiles;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ExecutionFilter filter,
            @RequestParam(required = false) @Nullable String before,
            @Nullable Principal user,
            Model model) {
        Tile<ExecutionSearch.Page> page;
        try {
            ExecutionSearch.Page found = search.page(filter, before, PAGE);
            page = new Tile<>(found, clock.instant(), null);
        } catch (IllegalArgumentException e) {
            page = new Tile<>(null, clock.instant(), e.getMessage());
        } catch (org.springframework.dao.DataAccessException e) {
            page = Tile.read(clock, () -> {
                throw e;
            });
        }
        ExecutionSearch.Page shown = page.value();
        model.addAttribute("page", page);
        model.addAttribute(
                "older",
                shown == null || shown.next() == null ? null : filter.address("/batch/executions", shown.next()));
        model.addAttribute("newest", before == null ? null : filter.address("/batch/executions", null));
        model.addAttribute("jobs", tiles.norms());
        model.addAttribute("views", views.of(Actor.of(user)));
        return "batch/executions";
    }

    @PostMapping("/views")
    String save(@RequestParam String name, @RequestParam String query, @Nullable Principal user) {
        views.save(Actor.of(user), name, query);
        return "redirect:/batch/executions" + (query.startsWith("?") ? query : "");
    }

    @PostMapping("/views/remove")
    String remove(@RequestParam long id, @Nullable Principal user) {
        views.remove(Actor.of(user), id);
        return "redirect:/batch/executions";
    }
}
