package io.tradematching.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tradematching.admin.Flow.Left;
import io.tradematching.admin.Flow.Stage;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

class FlowFiguresTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-30");
    private static final Instant MORNING = Instant.parse("2026-01-30T08:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-01-30T20:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.create().dataSource());
    private final FlowFigures figures = new FlowFigures(jdbc);

    @Test
    void saysWhereEveryDocumentOfTheDayStays() {
        run();
        document("BANK", "STORED", "B-1", MORNING);
        document("COUNTERPARTY", "STORED", "C-1", MORNING);
        document("BANK", "STORED", "B-2", MORNING);
        document("BANK", "STORED", "B-3", MORNING);
        document("BANK", "STORED", "overtaken", MORNING);
        document("BANK", "STORED", "late", AS_OF.plusSeconds(1));
        document("BANK", "REJECTED", null, MORNING);
        document("BANK", "RUNNING", null, MORNING.plusSeconds(60));
        document("BANK", "FAILED", null, MORNING.minusSeconds(86_400));
        pair("m1", "B-1", "C-1", "MATCHED");
        pair("m2", "B-2", "C-2", "MISMATCHED");
        alone("B-3");

        Flow flow = figures.of(DAY, ZoneOffset.UTC);

        assertThat(flow.stages())
                .extracting(Stage::name, Stage::count)
                .containsExactly(
                        tuple("Received", 8L),
                        tuple("Stored", 6L),
                        tuple("Reconciled", 5L),
                        tuple("Paired", 3L),
                        tuple("Matched", 2L));
        assertThat(flow.stages().stream().flatMap(stage -> stage.left().stream()))
                .extracting(left -> left.kind().name(), Left::count)
                .containsExactlyInAnyOrder(
                        tuple("RUNNING", 1L),
                        tuple("REJECTED", 1L),
                        tuple("WAITING", 1L),
                        tuple("UNMATCHED", 1L),
                        tuple("SUPERSEDED", 1L),
                        tuple("MISMATCHED", 1L));
        assertThat(flow.oldestInWork()).isEqualTo(MORNING.plusSeconds(60));
    }

    @Test
    void letsEverythingWaitBeforeTheFirstReconciliation() {
        document("BANK", "STORED", "B-1", MORNING);

        Flow flow = figures.of(DAY, ZoneOffset.UTC);

        assertThat(flow.run()).isNull();
        assertThat(flow.stages().get(1).left()).extracting(Left::count).containsExactly(1L);
    }

    private void run() {
        jdbc.sql("""
                        INSERT INTO reconciliation_run (id, business_date, rerun, as_of, segments, matched_at)
                        VALUES ('r', '2026-01-30', 0, :asOf, 1, :asOf)
                        """).param("asOf", Timestamp.from(AS_OF)).update();
    }

    private void document(String source, String outcome, @org.jspecify.annotations.Nullable String trade, Instant at) {
        jdbc.sql("""
                        INSERT INTO document (processing_id, bucket, object_key, object_version, source, unique_identifier,
                            document_id, event_time, received_at, updated_at, outcome, trade_id)
                        VALUES (:id, 'b', :id, '1', :source, 'x', 'd-' || :trade, :at, :at, :at, :outcome, :trade)
                        """)
                .param("id", UUID.randomUUID())
                .param("source", source)
                .param("outcome", outcome)
                .param("trade", trade, java.sql.Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    private void pair(String id, String bank, String counterparty, String status) {
        jdbc.sql("""
                        INSERT INTO reconciliation_pair (run_id, match_id, bank_trade_id, counterparty_trade_id, bank_source,
                            counterparty_source, bank_document_id, counterparty_document_id, product_type, status, score, paired_by)
                        VALUES ('r', :id, :bank, :other, 's', 's', 'd-' || :bank, 'd-' || :other, 'IRS', :status, 1, 'uti')
                        """)
                .param("id", id)
                .param("bank", bank)
                .param("other", counterparty)
                .param("status", status)
                .update();
    }

    private void alone(String trade) {
        jdbc.sql("""
                        INSERT INTO reconciliation_item (run_id, source, trade_id, status, s3_source, document_id, product_type, received_at)
                        VALUES ('r', 'BANK', :trade, 'UNMATCHED', 's', 'd-' || :trade, 'IRS', now())
                        """).param("trade", trade).update();
    }
}
