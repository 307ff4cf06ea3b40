package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a run in the order in which they are reported, one after the other: they may be more than fit into memory. */
@Repository
@Transactional(readOnly = true)
class ReportRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void pairs(Run run, Selection selection, Consumer<ReportedPair> pairs) {
        PairAssembly assembly = new PairAssembly(pairs);
        jdbc.sql("""
                        SELECT p.*, %s
                          FROM reconciliation_pair p
                          LEFT JOIN reconciliation_difference d ON d.run_id = p.run_id AND d.match_id = p.match_id
                         WHERE p.run_id = :run AND %s
                         ORDER BY %s p.bank_trade_id, d.position
                        """.formatted(PairAssembly.DIFFERENCE_COLUMNS, selection.condition, selection.order))
                .withFetchSize(ROWS_AT_ONCE)
                .param("run", run.id())
                .query(assembly::add);
        assembly.end();
    }

    void trades(Run run, TradeStatus status, Consumer<ReportedTrade> trades) {
        jdbc.sql("""
                        SELECT * FROM reconciliation_item WHERE run_id = :run AND status = :status
                         ORDER BY group_number, source, trade_id
                        """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("run", run.id())
                .param("status", status.name())
                .query(row -> {
                    trades.accept(trade(row));
                });
    }

    void dataErrors(Run run, Consumer<DataError> errors) {
        jdbc.sql("""
                        SELECT * FROM reconciliation_data_error WHERE run_id = :run
                         ORDER BY source, item, message
                        """).withFetchSize(ROWS_AT_ONCE).param("run", run.id()).query(row -> {
            errors.accept(dataError(row));
        });
    }

    static DataError dataError(ResultSet row) throws SQLException {
        return new DataError(
                TradeSource.valueOf(row.getString("source")),
                row.getString("item"),
                row.getString("message"),
                row.getString("s3_source"));
    }

    static ReportedTrade trade(ResultSet row) throws SQLException {
        return new ReportedTrade(
                TradeSource.valueOf(row.getString("source")),
                row.getString("trade_id"),
                TradeStatus.valueOf(row.getString("status")),
                row.getInt("group_number"),
                row.getString("refers_to"),
                row.getString("nearest"),
                row.getBigDecimal("nearest_score"),
                row.getString("s3_source"),
                row.getString("product_type"),
                row.getString("counterparty"),
                row.getString("currency"),
                row.getBigDecimal("notional"),
                row.getObject("trade_date", LocalDate.class),
                row.getTimestamp("received_at").toInstant());
    }

    /** Which pairs, and which of them first; then by the bank's references. */
    enum Selection {
        ALL("TRUE"),
        /** The most severe first. */
        MISMATCHED("p.status = 'MISMATCHED'", """
                min(array_position(ARRAY['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], d.severity))
                    FILTER (WHERE NOT d.tolerated) OVER (PARTITION BY p.match_id),"""),
        WITH_TOLERATED_DIFFERENCES("""
                EXISTS (SELECT 1 FROM reconciliation_difference t
                         WHERE t.run_id = p.run_id AND t.match_id = p.match_id AND t.tolerated)""");

        private final String condition;
        private final String order;

        Selection(String condition) {
            this(condition, "");
        }

        Selection(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }
}
