package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Markdown.text;

import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.reconciliation.ReportedPair.Print;
import io.tradematching.trade.TradeSource;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pairs and trades of a Markdown report. */
final class MarkdownRows {

    /** Nobody reads more of one list on a page; the CSV has them all. */
    static final int LONGEST_LIST = 500;

    private final Markdown report;
    private final ReportContent content;
    private final int confirmWithin;

    MarkdownRows(Markdown report, ReportContent content, int confirmWithin) {
        this.report = report;
        this.content = content;
        this.confirmWithin = confirmWithin;
    }

    void write() {
        mismatched();
        tolerated();
        ambiguous();
        alone(TradeStatus.UNMATCHED, "Unmatched bank trades", TradeSource.COUNTERPARTY);
        alone(TradeStatus.ALLEGED, "Alleged by counterparties", TradeSource.BANK);
        standIns(TradeStatus.DUPLICATE, "Duplicates", "Original");
        standIns(TradeStatus.SUPERSEDED, "Superseded versions", "Successor");
        waiting();
        dataErrors();
    }

    private void mismatched() {
        if (content.bank(TradeStatus.MISMATCHED) == 0) {
            return;
        }
        report.heading(2, "Mismatched pairs");
        Limited list = new Limited();
        content.pairs(Selection.MISMATCHED, pair -> list.add(() -> mismatched(pair)));
        list.end();
    }

    private void mismatched(ReportedPair pair) {
        report.heading(3, "%s / %s".formatted(text(pair.bankTradeId()), text(pair.counterpartyTradeId())));
        report.paragraph("%s with %s, paired by %s, score %s, match %s."
                .formatted(
                        pair.productType(),
                        text(pair.counterparty()),
                        pair.pairedBy(),
                        pair.score().toPlainString(),
                        pair.matchId()));
        report.tableHead(
                "Term",
                "Bank",
                "Counterparty",
                "Bank prints",
                "Counterparty prints",
                "Tolerance",
                "Verdict",
                "Severity",
                "Break");
        pair.differences().forEach(this::difference);
        report.line("");
        pair.differences().forEach(this::secondLook);
        report.line("- bank: " + text(pair.bankSource()));
        report.line("- counterparty: " + text(pair.counterpartySource())).line("");
    }

    private void difference(Difference it) {
        report.row(
                it.term(),
                text(it.bankValue()),
                text(it.counterpartyValue()),
                print(it.bankPrint()),
                print(it.counterpartyPrint()),
                text(it.tolerance()),
                it.verdict(),
                it.tolerated() ? null : it.severity(),
                it.breakStatus() == null ? null : "%s since %s".formatted(it.breakStatus(), it.openedAt()));
    }

    private static String print(@Nullable Print print) {
        return print == null ? "" : "%s (page %d)".formatted(text(print.raw()), print.page());
    }

    private void secondLook(Difference it) {
        SecondLook look = it.secondLook();
        if (look != null) {
            String outcome = look.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            report.line("- second look at %s: %s (%s)".formatted(it.term(), outcome, text(look.note())));
        }
    }

    private void tolerated() {
        Limited list = new Limited();
        content.pairs(
                Selection.WITH_TOLERATED_DIFFERENCES,
                pair -> list.add(() -> {
                    if (list.isFirst()) {
                        report.heading(2, "Tolerated differences");
                        report.tableHead(
                                "Bank trade",
                                "Counterparty trade",
                                "Term",
                                "Bank",
                                "Counterparty",
                                "Tolerance",
                                "Second look");
                    }
                    pair.tolerated()
                            .forEach(it -> report.row(
                                    text(pair.bankTradeId()),
                                    text(pair.counterpartyTradeId()),
                                    it.term(),
                                    text(it.bankValue()),
                                    text(it.counterpartyValue()),
                                    text(it.tolerance()),
                                    it.secondLook() == null
                                            ? null
                                            : text(it.secondLook().note())));
                }));
        list.end();
    }

    private void ambiguous() {
        list(
                TradeStatus.AMBIGUOUS,
                "Too close to call",
                trade -> report.row(
                        trade.group(),
                        trade.source(),
                        text(trade.tradeId()),
                        trade.productType(),
                        size(trade),
                        trade.tradeDate(),
                        text(trade.s3Source())),
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
                        trade.productType(),
                        text(trade.counterparty()),
                        size(trade),
                        trade.tradeDate(),
                        Expectation.ageInDays(trade, content.run().asOf()) + " d",
                        expectation(trade),
                        trade.nearest() == null ? null : text(trade.nearest()) + " (" + trade.nearestScore() + ")",
                        text(trade.s3Source())),
                "Trade",
                "Product",
                "Counterparty",
                "Size",
                "Trade date",
                "Age",
                "Expected by",
                "Nearest",
                "Source");
    }

    private String expectation(ReportedTrade trade) {
        return Expectation.of(trade, content.run().asOf(), confirmWithin)
                .map(it -> it.expectedBy() + (it.overdue() ? ", overdue" : ""))
                .orElse("");
    }

    private void standIns(TradeStatus status, String title, String other) {
        list(
                status,
                title,
                trade -> report.row(
                        trade.source(), text(trade.tradeId()), text(trade.refersTo()), text(trade.s3Source())),
                "Side",
                "Trade",
                other,
                "Source");
    }

    private void waiting() {
        list(
                TradeStatus.WAITING,
                "Waiting for the next run",
                trade -> report.row(trade.source(), text(trade.tradeId()), trade.receivedAt(), text(trade.s3Source())),
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
        Limited list = new Limited();
        content.dataErrors(error -> list.add(
                () -> report.row(error.source(), text(error.item()), text(error.message()), text(error.s3Source()))));
        list.end();
    }

    private void list(TradeStatus status, String title, Consumer<ReportedTrade> row, String... columns) {
        Limited list = new Limited();
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
                : text(trade.currency()) + " " + trade.notional().toPlainString();
    }

    /** Writes the beginning of a list, and says how much it left out. */
    private final class Limited {

        private long added;

        void add(Runnable entry) {
            if (++added <= LONGEST_LIST) {
                entry.run();
            }
        }

        boolean isFirst() {
            return added == 1;
        }

        void end() {
            if (added > LONGEST_LIST) {
                report.line("").line("And %d more: see the CSV.".formatted(added - LONGEST_LIST));
            }
            if (added > 0) {
                report.line("");
            }
        }
    }
}
