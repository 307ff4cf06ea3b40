package io.tradematching.reconciliation;

import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.reconciliation.Statistics.Breakdown;
import io.tradematching.reconciliation.Statistics.Dimension;
import io.tradematching.reconciliation.Statistics.ReadingAgreement;
import io.tradematching.trade.TradeSource;
import java.io.Writer;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** The report for people: what matters first, and of long lists the beginning. */
@Component
class MarkdownReport implements ReportForm {

    private final ReconciliationProperties properties;

    MarkdownReport(ReconciliationProperties properties) {
        this.properties = properties;
    }

    @Override
    public Form form() {
        return Form.MARKDOWN;
    }

    @Override
    public void write(ReportContent content, Writer out) {
        Markdown report = new Markdown(out);
        title(report, content.head());
        integrity(report, content.head());
        summary(report, content);
        breaks(report, content.statistics());
        for (Dimension dimension : Dimension.values()) {
            breakdown(report, dimension, content.statistics().breakdowns().getOrDefault(dimension, List.of()));
        }
        new MarkdownPairs(report, content).write();
        new MarkdownRows(report, content, properties.confirmWithin()).write();
        patterns(report, content.statistics());
        readings(report, content.statistics());
        rules(report, content);
    }

    private static void title(Markdown report, ReconciliationReport head) {
        report.heading(1, "Reconciliation " + head.identity().id());
        report.paragraph("Business date %s, trades received until %s."
                .formatted(head.identity().businessDate(), Markdown.time(head.asOf())));
    }

    private static void integrity(Markdown report, ReconciliationReport head) {
        report.heading(2, "Integrity: " + (head.isIntact() ? "INTACT" : "IMPAIRED"));
        if (head.isIntact()) {
            report.paragraph("Every row of both tables is sound, and every received object is accounted for.");
        }
        long errors = head.counts().of(TradeStatus.DATA_ERROR);
        if (errors > 0) {
            report.line("- %d rows break the integrity of their table and were left out: see Data errors"
                    .formatted(errors));
        }
        for (Finding finding : head.findings()) {
            report.line("- %s: %s (%s)"
                    .formatted(
                            finding.code().title(), Markdown.text(finding.message()), Markdown.text(finding.item())));
        }
        report.line("");
    }

    private static void summary(Markdown report, ReportContent content) {
        Counts counts = content.head().counts();
        report.heading(2, "Summary");
        report.paragraph("**Match rate: %s** (%d of %d bank trades in scope)"
                .formatted(
                        counts.matchRate(),
                        counts.matchRate().matched(),
                        counts.matchRate().inScope()));
        report.tableHead("Trades", "Bank", "Counterparty");
        for (TradeStatus status : TradeStatus.values()) {
            report.row(Markdown.words(status.name()), content.bank(status), content.counterparty(status));
        }
        report.row("**read**", counts.read(TradeSource.BANK), counts.read(TradeSource.COUNTERPARTY));
        report.line("");
    }

    private static void breakdown(Markdown report, Dimension dimension, List<Breakdown> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String name = Markdown.words(dimension.name());
        report.heading(2, "By " + name);
        report.tableHead(name, "matched", "mismatched", "ambiguous", "unmatched", "alleged", "match rate");
        for (Breakdown row : rows) {
            report.row(
                    row.name() == null ? "not stated" : Markdown.text(row.name()),
                    row.matched(),
                    row.mismatched(),
                    row.ambiguous(),
                    row.unmatched(),
                    row.alleged(),
                    row.matchRate());
        }
        report.line("");
    }

    private static void breaks(Markdown report, Statistics statistics) {
        if (statistics.breaks().isEmpty()) {
            return;
        }
        report.heading(2, "Open breaks: " + statistics.openBreaks());
        report.tableHead("Severity", "Kind", "Open for", "Breaks");
        statistics
                .breaks()
                .forEach(it -> report.row(it.severity(), it.kind(), it.age().words(), it.breaks()));
        report.line("");
    }

    private static void patterns(Markdown report, Statistics statistics) {
        if (statistics.patterns().isEmpty()) {
            return;
        }
        report.heading(2, "Systematic patterns");
        report.tableHead("Counterparty", "Term", "Always", "Seen in", "For instance");
        statistics
                .patterns()
                .forEach(it -> report.row(
                        Markdown.text(it.counterparty()),
                        it.term(),
                        Markdown.text(it.words()),
                        "%d of %d pairs".formatted(it.seen(), it.pairs()),
                        String.join(", ", it.examples())));
        report.line("");
    }

    /** Where both readings agreed, there is nothing to look at. */
    private static void readings(Markdown report, Statistics statistics) {
        if (statistics.readings().isEmpty()) {
            return;
        }
        report.heading(2, "Papers that were read twice");
        long compared = sum(statistics.readings(), ReadingAgreement::compared);
        long agreed = sum(statistics.readings(), ReadingAgreement::agreed);
        report.paragraph("Both readings agree on %d of %d values.".formatted(agreed, compared));
        List<ReadingAgreement> unsure = statistics.readings().stream()
                .filter(it -> it.agreed() < it.compared())
                .toList();
        if (!unsure.isEmpty()) {
            report.tableHead("Side", "House", "Term", "Readings agree");
            Limited list = new Limited(report);
            unsure.forEach(it -> list.add(() -> reading(report, it)));
            list.end();
        }
    }

    private static void reading(Markdown report, ReadingAgreement it) {
        report.row(it.source(), Markdown.text(it.house()), it.term(), "%d of %d".formatted(it.agreed(), it.compared()));
    }

    private static long sum(List<ReadingAgreement> readings, ToLongFunction<ReadingAgreement> count) {
        return readings.stream().mapToLong(count).sum();
    }

    private static void rules(Markdown report, ReportContent content) {
        report.heading(2, "Rules");
        report.paragraph("Rule set " + Markdown.text(content.head().ruleSet()) + ".");
        if (!content.statistics().tolerances().isEmpty()) {
            report.tableHead("Term", "Tolerance");
            content.statistics().tolerances().forEach(it -> report.row(it.term(), Markdown.text(it.tolerance())));
        }
    }
}
