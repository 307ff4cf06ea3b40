package io.tradematching.trade;

import io.tradematching.failure.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The two tables as maps; held to the same contract as the real ones by {@link TradesContract}. */
public final class InMemoryTrades implements Trades {

    private final Table bank = new Table();
    private final Table counterparty = new Table();

    @Override
    public synchronized StoreOutcome store(StoredTrade trade) {
        Map<String, StoredTrade> table = table(trade.trade().source()).rows();
        StoredTrade standing = table.get(trade.tradeId());
        StoreOutcome outcome = standing == null ? StoreOutcome.STORED : Succession.of(trade, standing);
        if (outcome == StoreOutcome.STORED) {
            table.put(trade.tradeId(), trade.unjudged());
        }
        return outcome;
    }

    @Override
    public Optional<StoredTrade> find(TradeSource source, String tradeId) {
        return Optional.ofNullable(table(source).rows().get(tradeId));
    }

    @Override
    public void scan(
            TradeSource source,
            int segment,
            int segmentCount,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadableRows) {
        table(source).rows().values().stream()
                .filter(trade -> Math.floorMod(trade.tradeId().hashCode(), segmentCount) == segment)
                .forEach(rows);
        table(source).unreadable().stream()
                .filter(failure -> Math.floorMod(failure.item().hashCode(), segmentCount) == segment)
                .forEach(unreadableRows);
    }

    @Override
    public synchronized void recordVerdicts(TradeSource source, List<Verdict> verdicts) {
        verdicts.forEach(verdict -> table(source)
                .rows()
                .computeIfPresent(
                        verdict.tradeId(),
                        (_, trade) -> verdict.concerns(trade)
                                ? trade.withVerdict(verdict.status(), verdict.matchId())
                                : trade));
    }

    /** Makes the next scans find a row that breaks the table's integrity. */
    public void addUnreadable(TradeSource source, Failure failure) {
        table(source).unreadable().add(failure);
    }

    public List<StoredTrade> all(TradeSource source) {
        return List.copyOf(table(source).rows().values());
    }

    private Table table(TradeSource source) {
        return source == TradeSource.BANK ? bank : counterparty;
    }

    private record Table(Map<String, StoredTrade> rows, List<Failure> unreadable) {
        Table() {
            this(new ConcurrentSkipListMap<>(), new CopyOnWriteArrayList<>());
        }
    }
}
