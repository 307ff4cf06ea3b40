package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What runs decided about pairs and trades. Lists are read page by page: ask for the first with {@code after} null, for the
 * following with the {@code next} of the one before. What people decide is in {@link PairReview}.
 */
@Service
@Transactional(readOnly = true)
public class Matches {

    private final JdbcClient jdbc;

    Matches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run's pairs, in the order of the bank's trade ids. */
    public Page<ReportedPair> pairs(String runId, PairFilter filter, @Nullable String after, int limit) {
        List<ReportedPair> found = new ArrayList<>();
        PairAssembly assembly = new PairAssembly(found::add);
        jdbc.sql("""
                        SELECT p.*, %s
                          FROM (SELECT * FROM reconciliation_pair
                                 WHERE run_id = :run AND bank_trade_id > :after
                                   AND (CAST(:status AS TEXT) IS NULL OR status = :status)
                                   AND (CAST(:product AS TEXT) IS NULL OR product_type = :product)
                                   AND (CAST(:counterparty AS TEXT) IS NULL OR counterparty = :counterparty)
                                   AND (CAST(:tradeId AS TEXT) IS NULL OR :tradeId IN (bank_trade_id, counterparty_trade_id))
                                 ORDER BY bank_trade_id LIMIT :limit) AS p
                          LEFT JOIN reconciliation_difference d ON d.run_id = p.run_id AND d.match_id = p.match_id
                         ORDER BY p.bank_trade_id, d.position
                        """.formatted(PairAssembly.DIFFERENCE_COLUMNS))
                .param("run", runId)
                .param("after", after == null ? "" : after)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("product", filter.productType())
                .param("counterparty", filter.counterparty())
                .param("tradeId", filter.tradeId())
                .param("limit", limit + 1)
                .query(assembly::add);
        assembly.end();
        return Page.of(found, limit, ReportedPair::bankTradeId);
    }

    public Optional<ReportedPair> pair(String runId, String matchId) {
        List<ReportedPair> found = new ArrayList<>();
        PairAssembly assembly = new PairAssembly(found::add);
        jdbc.sql("""
                        SELECT p.*, %s
                          FROM reconciliation_pair p
                          LEFT JOIN reconciliation_difference d ON d.run_id = p.run_id AND d.match_id = p.match_id
                         WHERE p.run_id = :run AND p.match_id = :id ORDER BY d.position
                        """.formatted(PairAssembly.DIFFERENCE_COLUMNS))
                .param("run", runId)
                .param("id", matchId)
                .query(assembly::add);
        assembly.end();
        return found.stream().findFirst();
    }

    /** The runs that made this pair, latest business date first: the newest tells how it stands now. */
    public List<String> runsOf(String matchId) {
        return jdbc.sql("""
                        SELECT r.id FROM reconciliation_pair p JOIN reconciliation_run r ON r.id = p.run_id
                         WHERE p.match_id = :id ORDER BY r.business_date DESC, r.rerun DESC
                        """)
                .param("id", matchId)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** A run's trades of one side that are not in a pair and have this status, in the order of their ids. */
    public Page<ReportedTrade> trades(
            String runId, TradeSource source, TradeStatus status, @Nullable String after, int limit) {
        List<ReportedTrade> found = jdbc.sql("""
                        SELECT * FROM reconciliation_item
                         WHERE run_id = :run AND source = :source AND status = :status AND trade_id > :after
                         ORDER BY trade_id LIMIT :limit
                        """)
                .param("run", runId)
                .param("source", source.name())
                .param("status", status.name())
                .param("after", after == null ? "" : after)
                .param("limit", limit + 1)
                .query((row, _) -> ReportRows.trade(row))
                .list();
        return Page.of(found, limit, ReportedTrade::tradeId);
    }

    /** The trades of both sides that a run could not tell apart, as one group. */
    public List<ReportedTrade> group(String runId, int group) {
        return jdbc.sql("""
                        SELECT * FROM reconciliation_item WHERE run_id = :run AND group_number = :group
                         ORDER BY source, trade_id
                        """)
                .param("run", runId)
                .param("group", group)
                .query((row, _) -> ReportRows.trade(row))
                .list();
    }

    /** The rows that a run left out because they break their table's integrity. */
    public List<DataError> dataErrors(String runId, int limit) {
        return jdbc.sql("""
                        SELECT * FROM reconciliation_data_error WHERE run_id = :run
                         ORDER BY source, item, message LIMIT :limit
                        """)
                .param("run", runId)
                .param("limit", limit)
                .query((row, _) -> ReportRows.dataError(row))
                .list();
    }
}
