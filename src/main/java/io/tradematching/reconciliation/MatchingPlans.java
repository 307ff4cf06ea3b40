package io.tradematching.reconciliation;

import io.tradematching.document.DocumentStore;
import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.RegionPlanner;
import io.tradematching.trade.TradeSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans how a run's matching is divided, once. */
@Component
class MatchingPlans {

    private final TradeSnapshot snapshot;
    private final ActiveRules rules;
    private final PairReview decisions;
    private final DocumentStore store;
    private final PartitionProperties properties;

    MatchingPlans(
            TradeSnapshot snapshot,
            ActiveRules rules,
            PairReview decisions,
            DocumentStore store,
            PartitionProperties properties) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.decisions = decisions;
        this.store = store;
        this.properties = properties;
    }

    /** The run's plan, made now if there is none yet. */
    MatchingPlan planOf(Run run) {
        if (store.find(key(run)).isEmpty()) {
            store.write(key(run), make(run).toJson(), "application/json", Map.of());
        }
        return find(run);
    }

    MatchingPlan find(Run run) {
        return MatchingPlan.ofJson(store.read(key(run)));
    }

    private MatchingPlan make(Run run) {
        RegionPlanner planner = new RegionPlanner(rules.rules());
        for (TradeSource source : TradeSource.values()) {
            snapshot.forEach(run, source, _ -> true, planner::add);
        }
        PairDecisions decided = decisions.all();
        return new MatchingPlan(planner.parts(properties.count(), decided), decided.together(), decided.apart());
    }

    private static String key(Run run) {
        return "reconciliation/%s/plan.json".formatted(run.id());
    }
}
