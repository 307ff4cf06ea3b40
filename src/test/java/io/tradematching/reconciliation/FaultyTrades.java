package io.tradematching.reconciliation;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.InMemoryTrades;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The trade tables, which fail when they are told to, and remember what was asked of them. */
final class FaultyTrades implements Trades {

    final InMemoryTrades tables;
    final List<String> scans = new CopyOnWriteArrayList<>();
    final List<Verdict> verdicts = new CopyOnWriteArrayList<>();

    /** Segments whose next scan fails half way. */
    final List<String> failingScans = new CopyOnWriteArrayList<>();

    /** Fails the writing of verdicts once this many have arrived. */
    volatile int verdictsUntilFailure = Integer.MAX_VALUE;

    FaultyTrades(InMemoryTrades tables) {
        this.tables = tables;
    }

    @Override
    public StoreOutcome store(StoredTrade trade) {
        return tables.store(trade);
    }

    @Override
    public Optional<StoredTrade> find(TradeSource source, String tradeId) {
        return tables.find(source, tradeId);
    }

    @Override
    public void scan(
            TradeSource source,
            int segment,
            int segmentCount,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadable) {
        String name = source + "/" + segment;
        scans.add(name);
        if (failingScans.remove(name)) {
            List<StoredTrade> first = new ArrayList<>();
            tables.scan(source, segment, segmentCount, first::add, unreadable);
            first.stream().limit(1).forEach(rows);
            throw away("scan of " + name);
        }
        tables.scan(source, segment, segmentCount, rows, unreadable);
    }

    @Override
    public void recordVerdicts(TradeSource source, List<Verdict> batch) {
        if (verdicts.size() + batch.size() > verdictsUntilFailure) {
            verdictsUntilFailure = Integer.MAX_VALUE;
            throw away("verdicts");
        }
        tables.recordVerdicts(source, batch);
        verdicts.addAll(batch);
    }

    static RuntimeException away(String what) {
        return new Failure(FailureReason.SERVICE_UNAVAILABLE, what, "does not answer").asException();
    }
}
