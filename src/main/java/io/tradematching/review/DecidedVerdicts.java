package io.tradematching.review;

import io.tradematching.reconciliation.VerdictDelivery;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings verdicts that a decision changed to the trade tables. They are written down in the decision's own transaction. */
@Component
class DecidedVerdicts {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Trades tables;
    private final VerdictDelivery delivery;
    private final TransactionTemplate transaction;

    DecidedVerdicts(JdbcClient jdbc, Trades tables, VerdictDelivery delivery, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.delivery = delivery;
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
        int sent = delivery.send(jdbc.sql("""
                        DELETE FROM review_verdict WHERE id = ANY(ARRAY(
                            SELECT id FROM review_verdict ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED))
                        RETURNING *
                        """).param("limit", AT_ONCE));
        return sent == AT_ONCE;
    }
}
