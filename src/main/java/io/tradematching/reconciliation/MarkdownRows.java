package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Markdown.code;
import static io.tradematching.reconciliation.Markdown.text;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.function.Consumer;

/** The trades of a Markdown report that are not one of a pair. */
final class MarkdownRows {

    private final Markdown report;
    private final ReportContent content;
    private final int confirmWithin;

    MarkdownRows(Markdown report, ReportContent content, int confirmWithin) {
        this.report = report;
        this.content = content;
        this.confirmWithin = confirmWithin;
    }

    void write() {
        ambiguous();
        alone(TradeStatus.UNMATCHED, "Unmatched bank trades", TradeSource.COUNTERPARTY);
        alone(TradeStatus.ALLEGED, "Alleged by counterparties", TradeSource.BANK);
        standIns(TradeStatus.DUPLICATE, "Duplicates", "Original");
        standIns(TradeStatus.SUPERSEDED, "Superseded versions", "Successor");
        waiting();
        dataErrors();
    }

    private void ambiguous() {
        list(
                TradeStatus.AMBIGUOUS,
                "Too close to call",
                trade -> report.row(
                        trade.group(),
                        trade.source(),
                        text(trade.tradeId()),
                        text(trade.productType()),
                        size(trade),
                        trade.tradeDate(),
                        code(trade.s3Source())),
                "Group",
                "Side",
                "Trade",
                "Product",
                "Size",
                "Trade date",
                "Source");
    }

    private void alone(TradeStatus status, String title, TradeSource missing) {
        if (content.head().lacksDataOf(missing)) {
            report.heading(2, title);
            report.paragraph("%s: none of the %d trades is listed here, the CSV has them."
                    .formatted(
                            Finding.Code.nothingReceivedFrom(missing).title(),
                            content.head().counts().of(status)));
            return;
        }
        list(
                status,
                title,
                trade -> report.row(
                        text(trade.tradeId()),
                        text(trade.productType()),
                        text(trade.counterparty()),
                        size(trade),
                        trade.tradeDate(),
                        days(Expectation.ageInDays(trade, content.run().asOf())),
                        expectation(trade),
                        trade.nearest() == null ? null : text(trade.nearest()) + " (" + trade.nearestScore() + ")",
                        code(trade.s3Source())),
                "Trade",
                "Product",
                "Counterparty",
                "Size",
                "Trade date",
                "Here for",
                "Expected by",
                "Nearest",
                "Source");
    }

    private String expectation(ReportedTrade trade) {
        return Expectation.of(trade, content.run().asOf(), confirmWithin)
                .map(it -> it.expectedBy() + (it.overdue() ? ", overdue" : ""))
                .orElse("");
    }

    private static String days(long days) {
        return days == 0 ? "under 1 day" : days == 1 ? "1 day" : days + " days";
    }

    private void standIns(TradeStatus status, String title, String other) {
        list(
                status,
                title,
                trade -> report.row(
                        trade.source(), text(trade.tradeId()), text(trade.refersTo()), code(trade.s3Source())),
                "Side",
                "Trade",
                other,
                "Source");
    }

    private void waiting() {
        list(
                TradeStatus.WAITING,
                "Waiting for the next run",
                trade -> report.row(
                        trade.source(),
                        text(trade.tradeId()),
                        Markdown.time(trade.receivedAt()),
                        code(trade.s3Source())),
                "Side",
                "Trade",
                "Received",
                "Source");
    }

    private void dataErrors() {
        if (content.head().counts().of(TradeStatus.DATA_ERROR) == 0) {
            return;
        }
        report.heading(2, "Data errors");
        report.tableHead("Side", "Row", "What is wrong", "Source");
        Limited list = new Limited(report);
        content.dataErrors(error -> list.add(
                () -> report.row(error.source(), text(error.item()), text(error.message()), code(error.s3Source()))));
        list.end();
    }

    private void list(TradeStatus status, String title, Consumer<ReportedTrade> row, String... columns) {
        Limited list = new Limited(report);
        content.trades(
                status,
                trade -> list.add(() -> {
                    if (list.isFirst()) {
                        report.heading(2, title);
                        report.tableHead(columns);
                    }
                    row.accept(trade);
                }));
        list.end();
    }

    private static String size(ReportedTrade trade) {
        return trade.notional() == null
                ? ""
                : text(trade.currency()) + " "
                        + Term.NOTIONAL_AMOUNT.readable(trade.notional().toPlainString());
    }
}
