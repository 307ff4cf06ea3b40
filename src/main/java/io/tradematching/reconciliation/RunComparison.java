package io.tradematching.reconciliation;

import io.tradematching.reconciliation.Statistics.Dimension;
import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs beside each other, and a run's counterparties beside each other. */
@Service
@Transactional(readOnly = true)
public class RunComparison {

    /**
     * Most pairs of a run are those of the run before: only what is not equal in both is taken apart into trades. A trade stands
     * in at most one row of each run.
     */
    private static final String CHANGES = """
            WITH pair AS (
                SELECT bank_trade_id, counterparty_trade_id, b.status AS before, a.status AS after
                  FROM (SELECT * FROM reconciliation_pair WHERE run_id = :before) AS b
                  FULL JOIN (SELECT * FROM reconciliation_pair WHERE run_id = :after) AS a
                       USING (bank_trade_id, counterparty_trade_id)
                 WHERE b.status IS DISTINCT FROM a.status),
            alone AS (
                SELECT source, trade_id, b.status AS before, a.status AS after
                  FROM (SELECT * FROM reconciliation_item WHERE run_id = :before) AS b
                  FULL JOIN (SELECT * FROM reconciliation_item WHERE run_id = :after) AS a USING (source, trade_id)
                 WHERE b.status IS DISTINCT FROM a.status),
            change AS (
                SELECT source, trade, max(before) AS before, max(after) AS after
                  FROM (SELECT 'BANK' AS source, bank_trade_id AS trade, before, after FROM pair
                        UNION ALL
                        SELECT 'COUNTERPARTY', counterparty_trade_id, before, after FROM pair
                        UNION ALL
                        SELECT source, trade_id, before, after FROM alone) AS sides
                 GROUP BY source, trade
                HAVING max(before) IS DISTINCT FROM max(after))
            """;

    private final JdbcClient jdbc;
    private final RunRecords runs;
    private final ReportStatistics statistics;

    RunComparison(JdbcClient jdbc, RunRecords runs, ReportStatistics statistics) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.statistics = statistics;
    }

    /** How many trades went from one status to another between two runs, the most frequent first. */
    public List<Transition> transitions(String before, String after) {
        return jdbc.sql(CHANGES + """
                        SELECT before, after, count(*) AS trades FROM change GROUP BY before, after
                         ORDER BY trades DESC, before, after
                        """)
                .param("before", before)
                .param("after", after)
                .query((row, _) -> new Transition(status(row, "before"), status(row, "after"), row.getLong("trades")))
                .list();
    }

    /**
     * The trades that went from one status to another.
     *
     * @param from null for trades that the earlier run did not have
     * @param to null for trades that the later run does not have
     */
    public List<ChangedTrade> changed(
            String before, String after, @Nullable TradeStatus from, @Nullable TradeStatus to, int limit) {
        return jdbc.sql(CHANGES + """
                        SELECT source, trade FROM change
                         WHERE before IS NOT DISTINCT FROM CAST(:from AS TEXT) AND after IS NOT DISTINCT FROM CAST(:to AS TEXT)
                         ORDER BY source, trade LIMIT :limit
                        """)
                .param("before", before)
                .param("after", after)
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", to == null ? null : to.name(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) ->
                        new ChangedTrade(TradeSource.valueOf(row.getString("source")), row.getString("trade")))
                .list();
    }

    /** How each counterparty's trades came out of a run, in the order of their names; none if there is no such run. */
    public List<Scorecard> scorecards(String runId) {
        return runs.find(runId).stream()
                .flatMap(run -> statistics.breakdown(run, Dimension.COUNTERPARTY).stream())
                .map(it -> new Scorecard(
                        it.name(),
                        it.matched(),
                        it.mismatched(),
                        it.ambiguous(),
                        it.unmatched(),
                        it.alleged(),
                        it.matchRate()))
                .toList();
    }

    private static @Nullable TradeStatus status(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : TradeStatus.valueOf(name);
    }

    /** @param before null for trades that the earlier run did not have; likewise after */
    public record Transition(
            @Nullable TradeStatus before, @Nullable TradeStatus after, long trades) {}

    public record ChangedTrade(TradeSource source, String tradeId) {}
}
