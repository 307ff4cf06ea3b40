package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.TradeSource;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
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

    private final ReconciliationProperties properties;

    CsvReport(ReconciliationProperties properties) {
        this.properties = properties;
    }

    @Override
    public Form form() {
        return Form.CSV;
    }

    @Override
    public void write(ReportContent content, Writer out) {
        Csv csv = new Csv(out);
        csv.row(Arrays.stream(CsvColumn.values()).map(CsvColumn::title).toArray(String[]::new));
        content.pairs(Selection.ALL, pair -> write(csv, pair));
        Instant asOf = content.run().asOf();
        ALONE.forEach(status ->
                content.trades(status, trade -> csv.row(row(trade, asOf).cells())));
        content.dataErrors(error -> csv.row(row(error).cells()));
    }

    private static void write(Csv csv, ReportedPair pair) {
        if (pair.differences().isEmpty()) {
            csv.row(row(pair).cells());
        }
        pair.differences().forEach(it -> csv.row(add(it, row(pair)).cells()));
    }

    private static CsvRow row(ReportedPair pair) {
        return new CsvRow()
                .with(CsvColumn.STATUS, pair.status())
                .with(CsvColumn.BANK_TRADE_ID, pair.bankTradeId())
                .with(CsvColumn.COUNTERPARTY_TRADE_ID, pair.counterpartyTradeId())
                .with(CsvColumn.SCORE, pair.score())
                .with(CsvColumn.PAIRED_BY, pair.pairedBy())
                .with(CsvColumn.PRODUCT_TYPE, pair.productType())
                .with(CsvColumn.COUNTERPARTY, pair.counterparty())
                .with(CsvColumn.CURRENCY, pair.currency())
                .with(CsvColumn.NOTIONAL, pair.notional())
                .with(CsvColumn.BANK_SOURCE, pair.bankSource())
                .with(CsvColumn.COUNTERPARTY_SOURCE, pair.counterpartySource());
    }

    private static CsvRow add(Difference it, CsvRow row) {
        Print bank = it.bankPrint();
        Print counterparty = it.counterpartyPrint();
        SecondLook look = it.secondLook();
        return row.with(CsvColumn.TERM, it.term())
                .with(CsvColumn.KIND, it.kind())
                .with(CsvColumn.SEVERITY, it.severity())
                .with(CsvColumn.BANK_VALUE, it.bankValue())
                .with(CsvColumn.COUNTERPARTY_VALUE, it.counterpartyValue())
                .with(CsvColumn.TOLERANCE, it.tolerance())
                .with(CsvColumn.TOLERATED, it.tolerated())
                .with(CsvColumn.BANK_PRINTS, bank == null ? null : bank.raw())
                .with(CsvColumn.BANK_PAGE, bank == null ? null : bank.page())
                .with(CsvColumn.COUNTERPARTY_PRINTS, counterparty == null ? null : counterparty.raw())
                .with(CsvColumn.COUNTERPARTY_PAGE, counterparty == null ? null : counterparty.page())
                .with(CsvColumn.BREAK_STATUS, it.breakStatus())
                .with(CsvColumn.SECOND_LOOK, look == null ? null : look.outcome())
                .with(CsvColumn.REMARK, look == null ? null : look.note());
    }

    private CsvRow row(ReportedTrade trade, Instant asOf) {
        CsvRow row = new CsvRow()
                .with(CsvColumn.STATUS, trade.status())
                .with(id(trade.source()), trade.tradeId())
                .with(CsvColumn.PRODUCT_TYPE, trade.productType())
                .with(CsvColumn.COUNTERPARTY, trade.counterparty())
                .with(CsvColumn.CURRENCY, trade.currency())
                .with(CsvColumn.NOTIONAL, trade.notional())
                .with(CsvColumn.GROUP, trade.group() == 0 ? null : trade.group())
                .with(CsvColumn.AGE_DAYS, Expectation.ageInDays(trade, asOf))
                .with(CsvColumn.REMARK, remark(trade))
                .with(source(trade.source()), trade.s3Source());
        if (trade.status() == TradeStatus.UNMATCHED || trade.status() == TradeStatus.ALLEGED) {
            Expectation.of(trade, asOf, properties.confirmWithin())
                    .ifPresent(it -> row.with(CsvColumn.EXPECTED_BY, it.expectedBy()));
        }
        return row;
    }

    private static @Nullable String remark(ReportedTrade trade) {
        if (trade.refersTo() != null) {
            return trade.status() == TradeStatus.DUPLICATE
                    ? "duplicate of " + trade.refersTo()
                    : "superseded by " + trade.refersTo();
        }
        return trade.nearest() == null ? null : "nearest candidate " + trade.nearest();
    }

    private static CsvRow row(DataError error) {
        return new CsvRow()
                .with(CsvColumn.STATUS, TradeStatus.DATA_ERROR)
                .with(id(error.source()), error.item())
                .with(CsvColumn.REMARK, error.message())
                .with(source(error.source()), error.s3Source());
    }

    private static CsvColumn id(TradeSource side) {
        return switch (side) {
            case BANK -> CsvColumn.BANK_TRADE_ID;
            case COUNTERPARTY -> CsvColumn.COUNTERPARTY_TRADE_ID;
        };
    }

    private static CsvColumn source(TradeSource side) {
        return switch (side) {
            case BANK -> CsvColumn.BANK_SOURCE;
            case COUNTERPARTY -> CsvColumn.COUNTERPARTY_SOURCE;
        };
    }
}
