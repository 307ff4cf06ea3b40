package io.tradematching.reconciliation;

import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.trade.TradeSource;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row for each difference; a pair without differences and a trade without pair have one row each. */
@Component
class CsvReport implements ReportForm {

    private static final List<TradeStatus> ALONE = List.of(
            TradeStatus.AMBIGUOUS,
            TradeStatus.UNMATCHED,
            TradeStatus.ALLEGED,
            TradeStatus.DUPLICATE,
            TradeStatus.SUPERSEDED,
            TradeStatus.WAITING);

    @Override
    public Form form() {
        return Form.CSV;
    }

    @Override
    public void write(ReportContent content, Writer out) {
        Csv csv = new Csv(out);
        csv.row(
                "status",
                "bank_trade_id",
                "counterparty_trade_id",
                "score",
                "paired_by",
                "product_type",
                "counterparty",
                "currency",
                "notional",
                "term",
                "kind",
                "severity",
                "bank_value",
                "counterparty_value",
                "tolerance",
                "tolerated",
                "group",
                "remark",
                "bank_source",
                "counterparty_source");
        content.pairs(Selection.ALL, pair -> write(csv, pair));
        ALONE.forEach(status -> content.trades(status, trade -> write(csv, trade)));
        content.dataErrors(error -> write(csv, error));
    }

    private static void write(Csv csv, ReportedPair pair) {
        if (pair.differences().isEmpty()) {
            write(csv, pair, null);
        }
        pair.differences().forEach(difference -> write(csv, pair, difference));
    }

    private static void write(Csv csv, ReportedPair pair, @Nullable Difference difference) {
        csv.row(
                pair.status().name(),
                pair.bankTradeId(),
                pair.counterpartyTradeId(),
                pair.score().toPlainString(),
                pair.pairedBy(),
                pair.productType(),
                pair.counterparty(),
                pair.currency(),
                plain(pair.notional()),
                difference == null ? null : difference.term(),
                difference == null ? null : difference.kind(),
                difference == null ? null : difference.severity(),
                difference == null ? null : difference.bankValue(),
                difference == null ? null : difference.counterpartyValue(),
                difference == null ? null : difference.tolerance(),
                difference == null ? null : Boolean.toString(difference.tolerated()),
                null,
                null,
                pair.bankSource(),
                pair.counterpartySource());
    }

    private static void write(Csv csv, ReportedTrade trade) {
        boolean bank = trade.source() == TradeSource.BANK;
        csv.row(
                trade.status().name(),
                bank ? trade.tradeId() : null,
                bank ? null : trade.tradeId(),
                null,
                null,
                trade.productType(),
                trade.counterparty(),
                trade.currency(),
                plain(trade.notional()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                trade.group() == 0 ? null : Integer.toString(trade.group()),
                remark(trade),
                bank ? trade.s3Source() : null,
                bank ? null : trade.s3Source());
    }

    private static @Nullable String remark(ReportedTrade trade) {
        if (trade.refersTo() != null) {
            return trade.status() == TradeStatus.DUPLICATE
                    ? "duplicate of " + trade.refersTo()
                    : "superseded by " + trade.refersTo();
        }
        return trade.nearest() == null ? null : "nearest candidate " + trade.nearest();
    }

    private static void write(Csv csv, DataError error) {
        boolean bank = error.source() == TradeSource.BANK;
        csv.row(
                TradeStatus.DATA_ERROR.name(),
                bank ? error.item() : null,
                bank ? null : error.item(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                error.message(),
                bank ? error.s3Source() : null,
                bank ? null : error.s3Source());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
