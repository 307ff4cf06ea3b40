package io.tradematching.reconciliation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The heads of reports, from the rows of their runs. */
@Component
@Transactional(readOnly = true)
class ReportHeads {

    private final JdbcClient jdbc;
    private final CountRecords counts;
    private final ReportStatistics statistics;

    ReportHeads(JdbcClient jdbc, CountRecords counts, ReportStatistics statistics) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.statistics = statistics;
    }

    /** @throws IllegalStateException if the run has not matched yet */
    ReconciliationReport of(Run run) {
        String ruleSet = jdbc.sql("SELECT rule_set FROM reconciliation_run WHERE id = :run AND matched_at IS NOT NULL")
                .param("run", run.id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Run %s has not matched yet".formatted(run.id())));
        return new ReconciliationReport(
                run.identity(), run.asOf(), ruleSet, counts.find(run), statistics.findings(run));
    }
}
