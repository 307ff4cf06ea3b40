package io.tradematching.reconciliation;

import io.tradematching.notification.Notifier;
import io.tradematching.notification.ReconciliationMessage;
import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells subscribers how a run ended. */
@Component
class RunNotification {

    static final String STEP = "notify";

    private final Notifier notifier;
    private final ReportHeads heads;
    private final RunRecords runs;
    private final Clock clock;

    RunNotification(Notifier notifier, ReportHeads heads, RunRecords runs, Clock clock) {
        this.notifier = notifier;
        this.heads = heads;
        this.runs = runs;
        this.clock = clock;
    }

    /** Once; if the process dies between telling and remembering, subscribers hear it twice. */
    StepProgress send(Run run) {
        if (runs.isNotified(run)) {
            return StepProgress.finished(0, 0, 0);
        }
        ReconciliationReport report = heads.of(run);
        List<String> keys = Arrays.stream(Form.values()).map(report::key).toList();
        notifier.send(ReconciliationMessage.success(
                        run.id(), run.identity().businessDate(), clock.instant(), counts(report), keys)
                .notification());
        runs.notified(run, clock.instant());
        return StepProgress.finished(0, 1, 0);
    }

    void sendFailure(RunIdentity run, String error) {
        notifier.send(ReconciliationMessage.failure(run.id(), run.businessDate(), clock.instant(), error)
                .notification());
    }

    private static Map<String, Object> counts(ReconciliationReport report) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("integrity", report.isIntact() ? "INTACT" : "IMPAIRED");
        counts.put("match_rate", report.matchRate().toString());
        counts.put("bank_trades", report.counts().read(TradeSource.BANK));
        counts.put("counterparty_trades", report.counts().read(TradeSource.COUNTERPARTY));
        counts.put("matched_pairs", report.counts().of(TradeSource.BANK, TradeStatus.MATCHED));
        counts.put("mismatched_pairs", report.counts().of(TradeSource.BANK, TradeStatus.MISMATCHED));
        for (TradeStatus status :
                List.of(TradeStatus.AMBIGUOUS, TradeStatus.UNMATCHED, TradeStatus.ALLEGED, TradeStatus.DATA_ERROR)) {
            counts.put(status.name().toLowerCase(Locale.ROOT), report.counts().of(status));
        }
        return counts;
    }
}
