package io.tradematching.reconciliation;

import io.tradematching.breaks.Breaks;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.reconciliation.Finding.Code;
import io.tradematching.reconciliation.RunRecords.SegmentCounts;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the matcher decided, after proving that it balances. */
@Component
class MatchResults {

    private final Breaks breaks;
    private final BreakSettlement settlement;
    private final RunRecords runs;
    private final CountRecords counts;
    private final SegmentRecords findings;
    private final LookRecords looks;
    private final DataSource database;
    private final Clock clock;

    MatchResults(
            Breaks breaks,
            BreakSettlement settlement,
            RunRecords runs,
            CountRecords counts,
            SegmentRecords findings,
            LookRecords looks,
            DataSource database,
            Clock clock) {
        this.breaks = breaks;
        this.settlement = settlement;
        this.runs = runs;
        this.counts = counts;
        this.findings = findings;
        this.looks = looks;
        this.database = database;
        this.clock = clock;
    }

    /**
     * All or nothing: a run that does not balance leaves no trace.
     *
     * @param evidence for pairs with differences
     * @param ledger of the trades that the matcher was given
     * @param more findings beside those that follow from the outcome
     */
    @Transactional
    void keep(
            Run run, MatchOutcome outcome, Function<Paired, PairEvidence> evidence, Ledger ledger, List<Finding> more) {
        ResultBook book = new ResultBook(run, ledger, breaks, database, evidence);
        outcome.results().forEach(book::enter);
        book.send();
        settlement.settle(run);
        Counts balanced = balance(run, ledger);
        counts.add(run, balanced);
        List<Finding> all = new ArrayList<>(more);
        all.addAll(findings(run, outcome, balanced));
        findings.replaceFindings(run, TradeMatching.STEP, all);
        looks.summarize(run);
        runs.matched(run, outcome.ruleSet(), clock.instant());
    }

    private Counts balance(Run run, Ledger ledger) {
        for (TradeSource source : TradeSource.values()) {
            SegmentCounts read = runs.segmentCounts(run, source);
            ledger.count(source, TradeStatus.WAITING, read.waiting());
            ledger.count(source, TradeStatus.DATA_ERROR, read.dataErrors());
        }
        Counts judged = ledger.balance();
        for (TradeSource source : TradeSource.values()) {
            requireAllJudged(source, runs.segmentCounts(run, source), judged);
        }
        return judged;
    }

    private static void requireAllJudged(TradeSource source, SegmentCounts read, Counts judged) {
        long expected = read.trades() + read.waiting() + read.dataErrors();
        if (judged.read(source) != expected) {
            throw new ImbalanceException("%d %s trades were read, but %d were judged: %s"
                    .formatted(expected, source, judged.read(source), judged.of(source)));
        }
    }

    private static List<Finding> findings(Run run, MatchOutcome outcome, Counts judged) {
        List<Finding> findings = new ArrayList<>();
        for (TradeSource source : TradeSource.values()) {
            long others = judged.read(source.other());
            if (judged.read(source) == 0 && others > 0) {
                findings.add(new Finding(
                        Code.nothingReceivedFrom(source),
                        run.id(),
                        "%d trades of the other side have nothing to match".formatted(others)));
            }
        }
        outcome.warnings().forEach(warning -> findings.add(new Finding(Code.MATCHER_WARNING, run.id(), warning)));
        return findings;
    }
}
