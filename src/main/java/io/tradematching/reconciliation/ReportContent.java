package io.tradematching.reconciliation;

import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.trade.TradeSource;
import java.util.function.Consumer;

/** Everything that a report says, in whatever form: what is said once, and the pairs and trades one after the other. */
record ReportContent(Run run, ReconciliationReport head, Statistics statistics, ReportRows rows) {

    void pairs(Selection selection, Consumer<ReportedPair> pairs) {
        rows.pairs(run, selection, pairs);
    }

    void trades(TradeStatus status, Consumer<ReportedTrade> trades) {
        rows.trades(run, status, trades);
    }

    void dataErrors(Consumer<DataError> errors) {
        rows.dataErrors(run, errors);
    }

    long bank(TradeStatus status) {
        return head.counts().of(TradeSource.BANK, status);
    }

    long counterparty(TradeStatus status) {
        return head.counts().of(TradeSource.COUNTERPARTY, status);
    }
}
