package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The head of a run's report: everything that is said once. Pairs and trades follow in the files, from the run's rows.
 *
 * @param ruleSet name and version of the rules that the trades were matched by
 */
public record ReconciliationReport(
        RunIdentity identity, Instant asOf, String ruleSet, Counts counts, List<Finding> findings) {

    private static final DateTimeFormatter KEY_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);

    /** Findings that bounded the run but put nothing in doubt. */
    private static final List<Finding.Code> HARMLESS = List.of(Finding.Code.MATCHER_WARNING);

    public ReconciliationReport {
        findings = List.copyOf(findings);
    }

    /** Whether the tables are sound and every received object is accounted for. */
    public boolean isIntact() {
        return counts.of(TradeStatus.DATA_ERROR) == 0
                && findings.stream().allMatch(finding -> HARMLESS.contains(finding.code()));
    }

    public MatchRate matchRate() {
        return counts.matchRate();
    }

    /** Whether one side sent nothing at all while the other did. */
    public boolean lacksDataOf(TradeSource source) {
        return findings.stream().anyMatch(finding -> finding.code() == Finding.Code.nothingReceivedFrom(source));
    }

    /** The object key of the report in one form; the same whenever the same run is reported. */
    public String key(Form form) {
        return "reports/matching_report_%s_%s.%s"
                .formatted(identity.businessDate(), KEY_TIME.format(asOf), form.extension());
    }

    /** All forms show the same. */
    public enum Form {
        MARKDOWN("md", "text/markdown; charset=utf-8"),
        JSON("json", "application/json"),
        CSV("csv", "text/csv; charset=utf-8");

        private final String extension;
        private final String contentType;

        Form(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        public String extension() {
            return extension;
        }

        public String contentType() {
            return contentType;
        }
    }
}
