package io.tradematching.admin;

import io.tradematching.breaks.BreakFilter;
import io.tradematching.breaks.BreakPage;
import io.tradematching.breaks.BreakSearch;
import io.tradematching.breaks.BreakStatus;
import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.review.PairDecisions;
import io.tradematching.shell.Tile;
import io.tradematching.trade.ProductType;
import java.security.Principal;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of breaks, the one with the least time left first. */
@Controller
class BreakPages {

    private static final int PAGE = 50;

    private final BreakSearch search;
    private final PairDecisions pairs;
    private final Clock clock;

    BreakPages(BreakSearch search, PairDecisions pairs, Clock clock) {
        this.search = search;
        this.pairs = pairs;
        this.clock = clock;
    }

    @GetMapping("/ui/breaks")
    String queue(
            BreakQuery query, @RequestParam(required = false) @Nullable String after, Principal user, Model model) {
        BreakPage.Position position = after == null ? null : Texts.parsed(after, BreakPage.Position::parse);
        BreakFilter filter = query.filter(user.getName(), clock.instant());
        model.addAttribute("query", query);
        model.addAttribute("after", after);
        model.addAttribute("statuses", BreakStatus.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("kinds", DifferenceKind.values());
        model.addAttribute("products", ProductType.values());
        model.addAttribute("time", new TimeLeft(clock.instant()));
        model.addAttribute("page", Tile.read(clock, () -> search.page(filter, position, PAGE)));
        model.addAttribute("proposals", Tile.read(clock, () -> pairs.pending(PAGE)));
        return "desk/breaks";
    }

    /**
     * The filters of the queue as they stand in its address.
     *
     * @param status empty for whatever is not resolved
     * @param mine only what the person who asks has claimed
     * @param late only what should have been acted on already
     */
    record BreakQuery(
            @Nullable BreakStatus status,
            @Nullable Severity severity,
            @Nullable DifferenceKind kind,
            @Nullable ProductType product,
            @Nullable String counterparty,
            @Nullable String trade,
            @Nullable Boolean mine,
            @Nullable Boolean late) {

        BreakFilter filter(String user, java.time.Instant now) {
            return new BreakFilter(
                    status == null ? BreakFilter.OPEN.statuses() : Set.of(status),
                    one(severity),
                    one(kind),
                    Set.of(),
                    product,
                    Texts.orNull(counterparty),
                    Boolean.TRUE.equals(mine) ? user : null,
                    Texts.orNull(trade),
                    Boolean.TRUE.equals(late) ? now : null);
        }

        private static <T> Set<T> one(@Nullable T value) {
            return value == null ? Set.of() : Set.of(value);
        }
    }
}
