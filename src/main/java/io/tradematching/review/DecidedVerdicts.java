package io.tradematching.review;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings verdicts that a decision changed to the trade tables. They are written down in the decision's own transaction and leave
 * after they have arrived: if the process dies in between they are sent again, which changes nothing.
 */
@Component
class DecidedVerdicts {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Trades tables;
    private final TransactionTemplate transaction;

    DecidedVerdicts(JdbcClient jdbc, Trades tables, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.transaction = transaction;
    }

    /** The two are no pair any more; what a trade that is gone was worth nobody needs to know. */
    void apart(PairTrades pair) {
        add(TradeSource.BANK, pair.bank(), MatchStatus.UNMATCHED);
        add(TradeSource.COUNTERPARTY, pair.counterparty(), MatchStatus.ALLEGED);
    }

    private void add(TradeSource source, String tradeId, MatchStatus status) {
        tables.find(source, tradeId)
                .map(trade -> Verdict.on(trade, status, null))
                .ifPresent(verdict -> jdbc.sql("""
                        INSERT INTO review_verdict (source, trade_id, version, processing_timestamp, status)
                        VALUES (:source, :trade, :version, :timestamp, :status)
                        """)
                        .param("source", source.name())
                        .param("trade", verdict.tradeId())
                        .param("version", verdict.version())
                        .param("timestamp", verdict.processingTimestamp().toString())
                        .param("status", verdict.status().name())
                        .update());
    }

    @Scheduled(fixedDelayString = "${platform.review.delivery-interval}")
    void send() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> sendSome()))) {}
    }

    /** Two processes never send the same row at once. */
    private boolean sendSome() {
        List<Row> rows = jdbc.sql("SELECT * FROM review_verdict ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED")
                .param("limit", AT_ONCE)
                .query(DecidedVerdicts::row)
                .list();
        rows.forEach(row -> tables.recordVerdicts(row.source(), List.of(row.verdict())));
        jdbc.sql("DELETE FROM review_verdict WHERE id = ANY(:ids)")
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .update();
        return rows.size() == AT_ONCE;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                TradeSource.valueOf(row.getString("source")),
                new Verdict(
                        row.getString("trade_id"),
                        row.getInt("version"),
                        Instant.parse(row.getString("processing_timestamp")),
                        MatchStatus.valueOf(row.getString("status")),
                        row.getString("match_id")));
    }

    private record Row(long id, TradeSource source, Verdict verdict) {}
}
