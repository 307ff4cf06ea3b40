package io.tradematching.admin;

import io.tradematching.breaks.Break;
import io.tradematching.breaks.BreakEvent;
import io.tradematching.breaks.Precedent;
import io.tradematching.reconciliation.PairDecision;
import io.tradematching.reconciliation.ReportedPair;
import io.tradematching.review.PairProposal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair as its page shows it.
 *
 * @param runs that made it, the latest first
 * @param precedents of the open breaks, by their ids
 * @param decision that stands, null if nobody has decided
 * @param proposal that waits for a second person
 */
record PairView(
        ReportedPair pair,
        List<String> runs,
        PaperSide bank,
        PaperSide counterparty,
        List<ComparedTerm> terms,
        Map<String, List<Precedent>> precedents,
        List<Break> breaks,
        List<BreakEvent> history,
        List<PairDecision> decisions,
        @Nullable PairDecision decision,
        @Nullable PairProposal proposal,
        boolean takesTwo) {

    public int version() {
        return decision == null ? 0 : decision.version();
    }
}
