package io.tradematching.reconciliation;

import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.PairDecisions;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Matches the trades of a run, keeps the results, and tells the trade tables what changed. */
@Component
class TradeMatching {

    static final String STEP = "match";
    private static final int VERDICTS_AT_ONCE = 500;

    private final TradeSnapshot snapshot;
    private final Matching matcher;
    private final PairReview decisions;
    private final PartMatching parts;
    private final PartitionProperties partitions;
    private final SecondLooks looks;
    private final MatchResults results;
    private final VerdictOutbox outbox;
    private final RunRecords runs;

    TradeMatching(
            TradeSnapshot snapshot,
            Matching matcher,
            PairReview decisions,
            PartMatching parts,
            PartitionProperties partitions,
            SecondLooks looks,
            MatchResults results,
            VerdictOutbox outbox,
            RunRecords runs) {
        this.snapshot = snapshot;
        this.matcher = matcher;
        this.decisions = decisions;
        this.parts = parts;
        this.partitions = partitions;
        this.looks = looks;
        this.results = results;
        this.outbox = outbox;
        this.runs = runs;
    }

    /** The first turn matches, unless an earlier attempt did; each further one brings some verdicts to the trade tables. */
    StepProgress match(Run run) {
        if (!runs.isMatched(run)) {
            return matchAll(run);
        }
        int sent = outbox.send(run, VERDICTS_AT_ONCE);
        return new StepProgress(0, sent, 0, sent < VERDICTS_AT_ONCE);
    }

    private StepProgress matchAll(Run run) {
        List<StoredTrade> bank = snapshot.read(run, TradeSource.BANK);
        List<StoredTrade> counterparty = snapshot.read(run, TradeSource.COUNTERPARTY);
        Ledger ledger = new Ledger();
        ledger.read(bank);
        ledger.read(counterparty);
        MatchOutcome outcome = outcome(run, bank, counterparty);
        List<Finding> contradictions = new ArrayList<>(ContradictingVersions.among(bank));
        contradictions.addAll(ContradictingVersions.among(counterparty));
        results.keep(run, outcome, looks.take(outcome), ledger, contradictions);
        return StepProgress.more(bank.size() + (long) counterparty.size(), 0, 0);
    }

    private MatchOutcome outcome(Run run, List<StoredTrade> bank, List<StoredTrade> counterparty) {
        PairDecisions decided = decisions.all();
        return partitions.isDivided()
                ? parts.union(run, bank, counterparty, decided)
                : matcher.match(bank, counterparty, run.identity().businessDate(), decided);
    }
}
