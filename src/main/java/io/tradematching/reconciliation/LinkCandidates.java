package io.tradematching.reconciliation;

import io.tradematching.trade.TradeSource;
import java.sql.Date;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may link a trade without a match to: the trades without a match that the other side has in the same run. */
@Service
@Transactional(readOnly = true)
public class LinkCandidates {

    private final JdbcClient jdbc;

    LinkCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReportedTrade> trade(String runId, TradeSource source, String tradeId) {
        return jdbc.sql("SELECT * FROM reconciliation_item WHERE run_id = :run AND source = :source AND trade_id = :id")
                .param("run", runId)
                .param("source", source.name())
                .param("id", tradeId)
                .query((row, _) -> ReportRows.trade(row))
                .optional();
    }

    /**
     * The most similar first: of the same product, in the same currency, then by notional and trade date.
     *
     * @param text found in the trade's reference or the counterparty's name, whatever the case; null for all
     */
    public List<ReportedTrade> of(String runId, ReportedTrade trade, @Nullable String text, int limit) {
        return jdbc.sql("""
                        SELECT * FROM reconciliation_item
                         WHERE run_id = :run AND source = :source AND status IN ('UNMATCHED', 'ALLEGED', 'AMBIGUOUS')
                           AND (CAST(:text AS TEXT) IS NULL
                                OR position(lower(:text) IN lower(concat_ws(' ', trade_id, counterparty))) > 0)
                         ORDER BY (trade_id = :nearest) DESC NULLS LAST, (product_type = :product) DESC,
                                  (currency = :currency) DESC NULLS LAST, abs(notional - :notional) NULLS LAST,
                                  abs(trade_date - :date) NULLS LAST, trade_id
                         LIMIT :limit
                        """)
                .param("run", runId)
                .param("source", trade.source().other().name())
                .param("text", text, Types.VARCHAR)
                .param("nearest", trade.nearest(), Types.VARCHAR)
                .param("product", trade.productType())
                .param("currency", trade.currency(), Types.VARCHAR)
                .param("notional", trade.notional(), Types.NUMERIC)
                .param("date", trade.tradeDate() == null ? null : Date.valueOf(trade.tradeDate()), Types.DATE)
                .param("limit", limit)
                .query((row, _) -> ReportRows.trade(row))
                .list();
    }
}
