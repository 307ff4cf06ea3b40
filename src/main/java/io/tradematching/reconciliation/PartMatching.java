package io.tradematching.reconciliation;

import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.PairDecisions;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Matches one part of a run's trades. Doing it twice writes the same twice. */
@Component
class PartMatching {

    static final String STEP = "pair";

    private final MatchingPlans plans;
    private final TradeSnapshot snapshot;
    private final Matching matcher;
    private final PartOutcomes outcomes;

    PartMatching(MatchingPlans plans, TradeSnapshot snapshot, Matching matcher, PartOutcomes outcomes) {
        this.plans = plans;
        this.snapshot = snapshot;
        this.matcher = matcher;
        this.outcomes = outcomes;
    }

    StepProgress match(Run run, int part) {
        MatchingPlan plan = plans.find(run);
        Set<String> regions = plan.parts().get(part);
        List<StoredTrade> bank = read(run, TradeSource.BANK, regions);
        List<StoredTrade> counterparty = read(run, TradeSource.COUNTERPARTY, regions);
        MatchOutcome outcome = matcher.match(bank, counterparty, run.identity().businessDate(), plan.decisions());
        outcomes.write(run, part, outcome);
        return StepProgress.finished(
                bank.size() + (long) counterparty.size(), outcome.results().size(), 0);
    }

    private List<StoredTrade> read(Run run, TradeSource source, Set<String> regions) {
        List<StoredTrade> trades = new ArrayList<>();
        snapshot.forEach(run, source, regions::contains, trades::add);
        return trades;
    }

    /** What one matcher would have decided about all trades; none if the run was not divided. */
    MatchOutcome union(Run run, List<StoredTrade> bank, List<StoredTrade> counterparty, PairDecisions decisions) {
        int parts = plans.find(run).parts().size();
        return parts == 0
                ? matcher.match(bank, counterparty, run.identity().businessDate(), decisions)
                : MatchOutcome.union(outcomes.read(run, parts, bank, counterparty));
    }
}
