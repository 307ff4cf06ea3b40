package io.tradematching.admin;

import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.reconciliation.TradeStatus;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the documents of a day by what became of them, their trades by the verdict of the latest run that has matched. */
@Component
class FlowFigures {

    private static final String LATEST_RUN = """
            SELECT id FROM reconciliation_run WHERE matched_at IS NOT NULL
             ORDER BY business_date DESC, rerun DESC LIMIT 1
            """;

    /**
     * A trade is the document's only if the run saw it as that document states it. A document that the run could have seen and did
     * not has been overtaken: another paper stands for its trade.
     */
    private static final String COUNTS = """
            SELECT d.outcome,
                   coalesce(b.status, c.status, i.status, CASE WHEN d.updated_at <= r.as_of THEN 'SUPERSEDED' END) AS verdict,
                   count(*) AS documents, min(d.received_at) AS oldest
              FROM document d
              LEFT JOIN reconciliation_run r ON r.id = :run
              LEFT JOIN reconciliation_pair b ON d.outcome = 'STORED' AND d.source = 'BANK' AND b.run_id = :run
                    AND b.bank_trade_id = d.trade_id COLLATE "C" AND b.bank_document_id = d.document_id
              LEFT JOIN reconciliation_pair c ON d.outcome = 'STORED' AND d.source = 'COUNTERPARTY' AND c.run_id = :run
                    AND c.counterparty_trade_id = d.trade_id COLLATE "C" AND c.counterparty_document_id = d.document_id
              LEFT JOIN reconciliation_item i ON d.outcome = 'STORED' AND i.run_id = :run AND i.source = d.source
                    AND i.trade_id = d.trade_id COLLATE "C" AND i.document_id = d.document_id
             WHERE d.received_at >= :from AND d.received_at < :until
             GROUP BY 1, 2
            """;

    private final JdbcClient jdbc;

    FlowFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param zone in which the day begins and ends */
    Flow of(LocalDate day, ZoneId zone) {
        String run = jdbc.sql(LATEST_RUN).query(String.class).optional().orElse(null);
        Counted counted = new Counted();
        jdbc.sql(COUNTS)
                .param("run", run == null ? "" : run)
                .param("from", startOf(day, zone))
                .param("until", startOf(day.plusDays(1), zone))
                .query(row -> {
                    counted.add(
                            DocumentOutcome.valueOf(row.getString("outcome")),
                            row.getString("verdict"),
                            row.getLong("documents"),
                            row.getTimestamp("oldest").toInstant());
                });
        return Flow.of(day, run, counted.outcomes, counted.verdicts, counted.oldestInWork);
    }

    private static Timestamp startOf(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static final class Counted {

        private final Map<DocumentOutcome, Long> outcomes = new EnumMap<>(DocumentOutcome.class);
        private final Map<TradeStatus, Long> verdicts = new EnumMap<>(TradeStatus.class);
        private @Nullable Instant oldestInWork;

        void add(DocumentOutcome outcome, @Nullable String verdict, long documents, Instant oldest) {
            outcomes.merge(outcome, documents, Long::sum);
            if (outcome == DocumentOutcome.STORED) {
                TradeStatus status = verdict == null ? TradeStatus.WAITING : TradeStatus.valueOf(verdict);
                verdicts.merge(status, documents, Long::sum);
            }
            if (!outcome.isTerminal() && (oldestInWork == null || oldest.isBefore(oldestInWork))) {
                oldestInWork = oldest;
            }
        }
    }
}
