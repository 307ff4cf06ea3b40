package io.tradematching.reconciliation;

import io.tradematching.matching.TradeMatcher;
import io.tradematching.trade.Money;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** An index of stored trades by what their counterparts have in common with them. */
@Repository
@Transactional
class OpenTrades {

    /** Trade dates of one trade may lie a business day apart, over a long weekend. */
    private static final int DAYS = 4;

    /** Notionals of one trade may differ this much and still find each other. */
    private static final BigDecimal ABOUT = new BigDecimal("0.001");

    private final JdbcClient jdbc;

    OpenTrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredTrade trade) {
        bound(trade, jdbc.sql("""
                        INSERT INTO open_trade (source, trade_id, own, quoted, uti, region, trade_date, notional)
                        VALUES (:source, :id, :own, :quoted, :uti, :region, :tradeDate, :notional)
                        ON CONFLICT (source, trade_id) DO UPDATE SET own = excluded.own, quoted = excluded.quoted,
                               uti = excluded.uti, region = excluded.region, trade_date = excluded.trade_date,
                               notional = excluded.notional
                        """)).update();
    }

    /**
     * Trades of the other side that may be this one, by id.
     *
     * @param limit more than are found if all are found
     */
    @Transactional(readOnly = true)
    List<String> candidates(StoredTrade trade, int limit) {
        TradeSource other = trade.trade().source().other();
        return bound(trade, jdbc.sql("""
                        SELECT trade_id FROM open_trade WHERE source = :other AND own = :quoted
                        UNION SELECT trade_id FROM open_trade WHERE source = :other AND quoted = :own
                        UNION SELECT trade_id FROM open_trade WHERE source = :other AND uti = :uti
                        UNION SELECT trade_id FROM open_trade
                               WHERE source = :other AND region = :region
                                 AND notional BETWEEN :least AND :most
                                 AND trade_date BETWEEN CAST(:tradeDate AS date) - CAST(:days AS int)
                                                    AND CAST(:tradeDate AS date) + CAST(:days AS int)
                        ORDER BY trade_id LIMIT :limit
                        """))
                .param("other", other.name())
                .param("least", times(trade, BigDecimal.ONE.subtract(ABOUT)), Types.NUMERIC)
                .param("most", times(trade, BigDecimal.ONE.add(ABOUT)), Types.NUMERIC)
                .param("days", DAYS)
                .param("limit", limit)
                .query((row, _) -> row.getString("trade_id"))
                .list();
    }

    private static @Nullable BigDecimal times(StoredTrade trade, BigDecimal factor) {
        return trade.trade()
                .notional()
                .map(notional -> notional.amount().multiply(factor))
                .orElse(null);
    }

    private static JdbcClient.StatementSpec bound(StoredTrade trade, JdbcClient.StatementSpec statement) {
        Money notional = trade.trade().notional().orElse(null);
        @Nullable LocalDate tradeDate = trade.trade().tradeDate().orElse(null);
        return statement
                .param("source", trade.trade().source().name())
                .param("id", trade.tradeId())
                .param("own", new TradeReference(trade.tradeId()).canonical())
                .param(
                        "quoted",
                        trade.trade()
                                .otherReference()
                                .map(TradeReference::canonical)
                                .orElse(null),
                        Types.VARCHAR)
                .param("uti", trade.trade().terms().text(Term.UTI).orElse(null), Types.VARCHAR)
                .param("region", TradeMatcher.region(trade.trade()))
                .param("tradeDate", tradeDate == null ? null : Date.valueOf(tradeDate), Types.DATE)
                .param("notional", notional == null ? null : notional.amount(), Types.NUMERIC);
    }
}
