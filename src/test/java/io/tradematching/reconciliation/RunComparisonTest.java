package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.TradeStatus.ALLEGED;
import static io.tradematching.reconciliation.TradeStatus.MATCHED;
import static io.tradematching.reconciliation.TradeStatus.MISMATCHED;
import static io.tradematching.reconciliation.TradeStatus.UNMATCHED;
import static io.tradematching.trade.TradeSource.BANK;
import static io.tradematching.trade.TradeSource.COUNTERPARTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.reconciliation.RunComparison.ChangedTrade;
import io.tradematching.reconciliation.RunComparison.Transition;
import io.tradematching.trade.TradeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

class RunComparisonTest {

    private static final String FRIDAY = "2026-01-30";
    private static final String MONDAY = "2026-02-02";

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create().dataSource());
    private final RunComparison comparison = new RunComparison(jdbc, new RunRecords(jdbc), new ReportStatistics(jdbc));

    @BeforeEach
    void twoRuns() {
        run(FRIDAY);
        run(MONDAY);
    }

    @Test
    void saysNothingOfTradesThatStandAsTheyStood() {
        for (String run : new String[] {FRIDAY, MONDAY}) {
            pair(run, "FAB-1", "GCS-1", MATCHED);
            alone(run, BANK, "FAB-2", UNMATCHED);
        }

        assertThat(comparison.transitions(FRIDAY, MONDAY)).isEmpty();
    }

    @Test
    void countsBothTradesOfAPairThatIsJudgedOtherwise() {
        pair(FRIDAY, "FAB-1", "GCS-1", MISMATCHED);
        pair(MONDAY, "FAB-1", "GCS-1", MATCHED);

        assertThat(comparison.transitions(FRIDAY, MONDAY)).containsExactly(new Transition(MISMATCHED, MATCHED, 2));
        assertThat(comparison.changed(FRIDAY, MONDAY, MISMATCHED, MATCHED, 10))
                .containsExactly(new ChangedTrade(BANK, "FAB-1"), new ChangedTrade(COUNTERPARTY, "GCS-1"));
    }

    @Test
    void leavesATradeOutThatIsMatchedWithAnotherOneNow() {
        pair(FRIDAY, "FAB-1", "GCS-1", MATCHED);
        alone(FRIDAY, COUNTERPARTY, "GCS-2", ALLEGED);
        pair(MONDAY, "FAB-1", "GCS-2", MATCHED);
        alone(MONDAY, COUNTERPARTY, "GCS-1", ALLEGED);

        assertThat(comparison.transitions(FRIDAY, MONDAY))
                .containsExactly(new Transition(ALLEGED, MATCHED, 1), new Transition(MATCHED, ALLEGED, 1));
    }

    @Test
    void namesTradesThatOnlyOneOfTheRunsHas() {
        alone(FRIDAY, BANK, "FAB-1", UNMATCHED);
        pair(MONDAY, "FAB-2", "GCS-2", MATCHED);

        assertThat(comparison.transitions(FRIDAY, MONDAY))
                .containsExactly(new Transition(null, MATCHED, 2), new Transition(UNMATCHED, null, 1));
        assertThat(comparison.changed(FRIDAY, MONDAY, UNMATCHED, null, 10))
                .containsExactly(new ChangedTrade(BANK, "FAB-1"));
    }

    private void run(String date) {
        jdbc.sql("""
                        INSERT INTO reconciliation_run (id, business_date, rerun, as_of, segments)
                        VALUES (:id, CAST(:id AS DATE), 0, now(), 8)
                        """).param("id", date).update();
    }

    private void pair(String run, String bank, String counterparty, TradeStatus status) {
        jdbc.sql("""
                        INSERT INTO reconciliation_pair (run_id, match_id, bank_trade_id, counterparty_trade_id, bank_source,
                            counterparty_source, bank_document_id, counterparty_document_id, product_type, status, score, paired_by)
                        VALUES (?, ?, ?, ?, 's3://x', 's3://y', 'd', 'e', 'FX_SPOT', ?, 1, 'REFERENCE')
                        """)
                .params(run, bank + counterparty, bank, counterparty, status.name())
                .update();
    }

    private void alone(String run, TradeSource source, String trade, TradeStatus status) {
        jdbc.sql("""
                        INSERT INTO reconciliation_item (run_id, source, trade_id, status, s3_source, document_id, product_type, received_at)
                        VALUES (?, ?, ?, ?, 's3://x', 'd', 'FX_SPOT', now())
                        """).params(run, source.name(), trade, status.name()).update();
    }
}
