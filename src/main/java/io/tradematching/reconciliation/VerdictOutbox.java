package io.tradematching.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings changed verdicts to the trade tables. A verdict leaves the outbox after it has arrived; if the process dies in between, it
 * is sent again, which changes nothing.
 */
@Component
class VerdictOutbox {

    private final JdbcClient jdbc;
    private final Trades tables;

    VerdictOutbox(JdbcClient jdbc, Trades tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** @return how many were sent; less than {@code limit} if these were the last */
    @Transactional
    int send(Run run, int limit) {
        List<Row> rows = jdbc.sql("SELECT * FROM reconciliation_verdict WHERE run_id = :run ORDER BY id LIMIT :limit")
                .param("run", run.id())
                .param("limit", limit)
                .query(VerdictOutbox::row)
                .list();
        Map<TradeSource, List<Verdict>> bySource =
                rows.stream().collect(groupingBy(Row::source, mapping(Row::verdict, toList())));
        bySource.forEach(tables::recordVerdicts);
        jdbc.sql("DELETE FROM reconciliation_verdict WHERE id = ANY(:ids)")
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .update();
        return rows.size();
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
