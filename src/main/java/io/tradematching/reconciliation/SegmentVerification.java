package io.tradematching.reconciliation;

import io.tradematching.failure.Failure;
import io.tradematching.reconciliation.RunRecords.Segment;
import io.tradematching.reconciliation.RunRecords.SegmentCounts;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads one segment of a table: keeps its good rows for the run, sets its bad rows apart. */
final class SegmentVerification {

    private final Run run;
    private final Segment segment;
    private final Consumer<StoredTrade> kept;
    private final List<DataError> errors = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private long trades;
    private long waiting;

    SegmentVerification(Run run, Segment segment, Consumer<StoredTrade> kept) {
        this.run = run;
        this.segment = segment;
        this.kept = kept;
    }

    SegmentVerification read(Trades tables) {
        tables.scan(segment.source(), segment.number(), run.segments(), this::check, this::unreadable);
        return this;
    }

    private void check(StoredTrade row) {
        List<String> violations = IntegrityRule.violations(row, segment.source());
        if (!violations.isEmpty()) {
            setApart(row, String.join("; ", violations));
        } else if (run.isLate(row.receivedAt()) && row.version() == 1) {
            waiting++;
        } else {
            // A late amendment is kept: without it, the other side would look as if this paper had never come.
            kept.accept(row);
            trades++;
        }
    }

    private void setApart(StoredTrade row, String violations) {
        errors.add(new DataError(segment.source(), row.tradeId(), violations, row.s3Source()));
        boolean known = row.matchStatus() == MatchStatus.DATA_ERROR;
        if (!known && row.trade().source() == segment.source()) {
            verdicts.add(Verdict.on(row, MatchStatus.DATA_ERROR, null));
        }
    }

    private void unreadable(Failure failure) {
        errors.add(new DataError(segment.source(), failure.item(), failure.message(), null));
    }

    SegmentCounts counts() {
        return new SegmentCounts(trades, waiting, errors.size());
    }

    List<DataError> errors() {
        return errors;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }
}
