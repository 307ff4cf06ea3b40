package io.tradematching.reconciliation;

import io.tradematching.reconciliation.RunRecords.Segment;
import io.tradematching.reconciliation.RunRecords.SegmentCounts;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the integrity of both tables, and keeps the rows that passed as the run's input. */
@Component
class TableVerification {

    static final String STEP = "verify";

    private final Trades tables;
    private final TradeSnapshot snapshot;
    private final UnrecordedObjects unrecorded;
    private final RunRecords runs;
    private final SegmentRecords segments;
    private final ReconciliationProperties properties;
    private final Clock clock;

    TableVerification(
            Trades tables,
            TradeSnapshot snapshot,
            UnrecordedObjects unrecorded,
            RunRecords runs,
            SegmentRecords segments,
            ReconciliationProperties properties,
            Clock clock) {
        this.tables = tables;
        this.snapshot = snapshot;
        this.unrecorded = unrecorded;
        this.runs = runs;
        this.segments = segments;
        this.properties = properties;
        this.clock = clock;
    }

    /** Continues with the segments that an earlier attempt did not finish. */
    StepProgress verify(Run run) {
        List<SegmentCounts> counts =
                Parallel.map(pending(run), properties.scanThreads(), segment -> verify(run, segment));
        segments.replaceFindings(run, STEP, unrecorded.find(run));
        runs.verified(run, clock.instant());
        long kept = counts.stream().mapToLong(SegmentCounts::trades).sum();
        long waiting = counts.stream().mapToLong(SegmentCounts::waiting).sum();
        long errors = counts.stream().mapToLong(SegmentCounts::dataErrors).sum();
        return StepProgress.finished(kept + waiting + errors, kept, errors);
    }

    private List<Segment> pending(Run run) {
        List<Segment> pending = new ArrayList<>();
        for (TradeSource source : TradeSource.values()) {
            for (int number = 0; number < run.segments(); number++) {
                pending.add(new Segment(source, number));
            }
        }
        pending.removeAll(runs.segmentsDone(run));
        return pending;
    }

    private SegmentCounts verify(Run run, Segment segment) {
        SegmentVerification result =
                snapshot.write(run, segment, kept -> new SegmentVerification(run, segment, kept).read(tables));
        segments.done(run, segment, result.counts(), result.errors(), result.verdicts());
        return result.counts();
    }
}
