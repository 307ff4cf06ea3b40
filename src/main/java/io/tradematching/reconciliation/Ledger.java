package io.tradematching.reconciliation;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Proves that every trade that was read ends in exactly one status. */
final class Ledger {

    private final Side bank = new Side(TradeSource.BANK);
    private final Side counterparty = new Side(TradeSource.COUNTERPARTY);

    void read(Collection<StoredTrade> trades) {
        trades.forEach(trade -> side(trade.trade().source()).read(trade.tradeId()));
    }

    void close(StoredTrade trade, TradeStatus status) {
        side(trade.trade().source()).close(trade.tradeId(), status);
    }

    /** Counts trades that take no part in matching. */
    void count(TradeSource source, TradeStatus status, long trades) {
        side(source).count(status, trades);
    }

    /** @throws ImbalanceException if a trade that was read stands in no result */
    Counts balance() {
        return new Counts(bank.balance(), counterparty.balance());
    }

    private Side side(TradeSource source) {
        return source == TradeSource.BANK ? bank : counterparty;
    }

    private static final class Side {

        private final TradeSource source;
        private final Set<String> open = new HashSet<>();
        private final Map<TradeStatus, Long> closed = new EnumMap<>(TradeStatus.class);

        Side(TradeSource source) {
            this.source = source;
        }

        void read(String tradeId) {
            if (!open.add(tradeId)) {
                throw new ImbalanceException("%s trade %s was read twice".formatted(source, tradeId));
            }
        }

        void close(String tradeId, TradeStatus status) {
            if (!open.remove(tradeId)) {
                throw new ImbalanceException("%s trade %s stands in two results, or in one without having been read"
                        .formatted(source, tradeId));
            }
            count(status, 1);
        }

        void count(TradeStatus status, long trades) {
            if (trades > 0) {
                closed.merge(status, trades, Long::sum);
            }
        }

        Map<TradeStatus, Long> balance() {
            if (!open.isEmpty()) {
                throw new ImbalanceException("%d %s trades stand in no result, %s among them"
                        .formatted(open.size(), source, open.iterator().next()));
            }
            return closed;
        }
    }
}
