package io.tradematching.review;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.BreakFilter;
import io.tradematching.breaks.BreakSearch;
import io.tradematching.breaks.Breaks;
import io.tradematching.trade.Term;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who work on a trade's open breaks that what was read from its paper has changed; the next run judges it. */
@Component
class TermRemarks {

    private static final int MOST = 200;

    private final BreakSearch search;
    private final Breaks breaks;

    TermRemarks(BreakSearch search, Breaks breaks) {
        this.search = search;
        this.breaks = breaks;
    }

    void add(String tradeId, List<Term> terms, PaperChange change) {
        BreakFilter filter = new BreakFilter(
                BreakFilter.OPEN.statuses(),
                BreakFilter.OPEN.severities(),
                BreakFilter.OPEN.kinds(),
                BreakFilter.OPEN.secondLooks(),
                null,
                null,
                null,
                tradeId,
                null);
        for (Break open : search.page(filter, null, MOST).breaks()) {
            if (terms.contains(open.seen().difference().term())) {
                breaks.comment(
                        open.id(),
                        change.proposedBy(),
                        "The paper of %s was changed, %s".formatted(tradeId, change.words()));
            }
        }
    }
}
