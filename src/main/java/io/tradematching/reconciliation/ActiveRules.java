package io.tradematching.reconciliation;

import io.tradematching.matching.BackTest;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchingRules;
import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.TradeMatcher;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The rules by which trades are matched now: those that a second person activated last, else the file's. Looked up for every
 * matching, so that all processes change over together; parts of a run that were matched by different rules are refused when they
 * are put together.
 */
@Service
public class ActiveRules {

    private final RuleSets sets;
    private final MatchingRules file;
    private final TradeSnapshot snapshot;
    private final RunRecords runs;
    private final PairReview decisions;
    private volatile Current current;

    ActiveRules(RuleSets sets, MatchingRules file, TradeSnapshot snapshot, RunRecords runs, PairReview decisions) {
        this.sets = sets;
        this.file = file;
        this.snapshot = snapshot;
        this.runs = runs;
        this.decisions = decisions;
        this.current = new Current(0, file, new TradeMatcher(file));
    }

    public MatchingRules rules() {
        return current().rules();
    }

    MatchOutcome match(
            Collection<StoredTrade> bank,
            Collection<StoredTrade> counterparty,
            LocalDate businessDate,
            PairDecisions decided) {
        return current().matcher().match(bank, counterparty, businessDate, decided);
    }

    private Current current() {
        Optional<RuleSet> active = sets.active();
        long id = active.map(RuleSet::id).orElse(0L);
        Current known = current;
        if (known.id() != id) {
            MatchingRules rules = active.map(set -> RuleSets.parsed(set.yaml())).orElse(file);
            known = new Current(id, rules, new TradeMatcher(rules));
            current = known;
        }
        return known;
    }

    /**
     * What the candidate would change about a run's pairs: both match the trades that the run has read, and respect what people
     * decided.
     *
     * @throws IllegalStateException if there is no such run
     */
    public BackTest test(RuleSet candidate, String runId) {
        Run run = runs.find(runId).orElseThrow(() -> new IllegalStateException("There is no run " + runId));
        List<StoredTrade> bank = snapshot.read(run, TradeSource.BANK);
        List<StoredTrade> counterparty = snapshot.read(run, TradeSource.COUNTERPARTY);
        LocalDate date = run.identity().businessDate();
        PairDecisions decided = decisions.all();
        MatchOutcome now = match(bank, counterparty, date, decided);
        MatchOutcome then =
                new TradeMatcher(RuleSets.parsed(candidate.yaml())).match(bank, counterparty, date, decided);
        return BackTest.compare(BackTest.pairs(now), then);
    }

    /** @param id 0 for the file's */
    private record Current(long id, MatchingRules rules, TradeMatcher matcher) {}
}
