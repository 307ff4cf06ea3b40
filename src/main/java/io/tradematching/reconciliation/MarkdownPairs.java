package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Markdown.code;
import static io.tradematching.reconciliation.Markdown.text;
import static io.tradematching.reconciliation.Markdown.words;

import io.tradematching.breaks.BreakStatus;
import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReportRows.Selection;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.reconciliation.ReportedPair.Print;
import org.jspecify.annotations.Nullable;

/** The pairs of a Markdown report whose papers differ: first every break in a line, then each pair with what is printed where. */
final class MarkdownPairs {

    private final Markdown report;
    private final ReportContent content;

    MarkdownPairs(Markdown report, ReportContent content) {
        this.report = report;
        this.content = content;
    }

    void write() {
        if (content.bank(TradeStatus.MISMATCHED) > 0) {
            breaks();
            mismatched();
        }
        tolerated();
    }

    /** What is still to be done. */
    private void breaks() {
        Limited list = new Limited(report);
        content.pairs(
                Selection.MISMATCHED,
                pair -> pair.breaks().stream()
                        .filter(it -> !BreakStatus.RESOLVED.name().equals(it.breakStatus()))
                        .forEach(it -> list.add(() -> inOneLine(pair, it, list.isFirst()))));
        list.end();
    }

    private void inOneLine(ReportedPair pair, Difference it, boolean first) {
        if (first) {
            report.heading(2, "Breaks, the most severe first");
            report.tableHead(
                    "Severity",
                    "Bank trade",
                    "Counterparty trade",
                    "Counterparty",
                    "Term",
                    "Bank",
                    "Counterparty",
                    "Gap",
                    "Break");
        }
        report.row(
                it.severity(),
                text(pair.bankTradeId()),
                text(pair.counterpartyTradeId()),
                text(pair.counterparty()),
                it.term(),
                text(it.readableBankValue()),
                text(it.readableCounterpartyValue()),
                it.gap().orElse(""),
                state(it));
    }

    private void mismatched() {
        report.heading(2, "Mismatched pairs");
        Limited list = new Limited(report);
        content.pairs(Selection.MISMATCHED, pair -> list.add(() -> mismatched(pair)));
        list.end();
    }

    private void mismatched(ReportedPair pair) {
        report.heading(3, "%s / %s".formatted(text(pair.bankTradeId()), text(pair.counterpartyTradeId())));
        report.paragraph("%s with %s, paired by %s, score %s, match %s."
                .formatted(
                        text(pair.productType()),
                        text(pair.counterparty()),
                        words(pair.pairedBy()),
                        pair.score().toPlainString(),
                        pair.matchId()));
        report.tableHead(
                "Term",
                "Bank",
                "Counterparty",
                "Gap",
                "Bank prints",
                "Counterparty prints",
                "Tolerance",
                "Verdict",
                "Severity",
                "Break");
        pair.differences().forEach(this::difference);
        report.line("");
        pair.differences().forEach(this::secondLook);
        report.line("- bank: " + code(pair.bankSource()));
        report.line("- counterparty: " + code(pair.counterpartySource())).line("");
    }

    private void difference(Difference it) {
        report.row(
                it.term(),
                text(it.readableBankValue()),
                text(it.readableCounterpartyValue()),
                it.gap().orElse(""),
                print(it.bankPrint()),
                print(it.counterpartyPrint()),
                text(it.tolerance()),
                it.verdict(),
                it.tolerated() ? null : it.severity(),
                state(it));
    }

    private static @Nullable String state(Difference it) {
        return it.breakStatus() == null || it.openedAt() == null
                ? null
                : "%s since %s".formatted(words(it.breakStatus()), Markdown.time(it.openedAt()));
    }

    private static String print(@Nullable Print print) {
        return print == null ? "" : "%s (page %d)".formatted(text(print.raw()), print.page());
    }

    private void secondLook(Difference it) {
        SecondLook look = it.secondLook();
        if (look != null) {
            report.line("- second look at %s: %s (%s)"
                    .formatted(it.term(), words(look.outcome().name()), text(look.note())));
        }
    }

    private void tolerated() {
        Limited list = new Limited(report);
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
                                "Gap",
                                "Tolerance",
                                "Second look");
                    }
                    pair.tolerated().forEach(it -> tolerated(pair, it));
                }));
        list.end();
    }

    private void tolerated(ReportedPair pair, Difference it) {
        report.row(
                text(pair.bankTradeId()),
                text(pair.counterpartyTradeId()),
                it.term(),
                text(it.readableBankValue()),
                text(it.readableCounterpartyValue()),
                it.gap().orElse(""),
                text(it.tolerance()),
                it.secondLook() == null ? null : text(it.secondLook().note()));
    }
}
