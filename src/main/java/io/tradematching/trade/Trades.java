package io.tradematching.trade;

import io.tradematching.failure.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two tables of confirmed trades, one for each source. */
public interface Trades {

    /**
     * Writes the trade unless that would lose something: an older version never overwrites a newer one, a migrated record never
     * overwrites a trade read from a document. Of two papers with the same reference and version but different terms the one
     * received later stands. Repeating a write is harmless.
     */
    StoreOutcome store(StoredTrade trade);

    Optional<StoredTrade> find(TradeSource source, String tradeId);

    /**
     * Reads one of {@code segmentCount} disjoint parts of a source's table.
     *
     * @param rows receives every readable row
     * @param unreadable receives the rows that break the table's integrity, one failure each
     */
    void scan(
            TradeSource source,
            int segment,
            int segmentCount,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadable);

    /** Writes verdicts back; a trade that meanwhile has a newer version keeps its state. */
    void recordVerdicts(TradeSource source, List<Verdict> verdicts);

    /** @param matchId the pair's identity, null where there is none */
    record Verdict(
            String tradeId,
            int version,
            MatchStatus status,
            @Nullable String matchId) {}

    enum StoreOutcome {
        /** Written: a new trade, or a later version of a known one. */
        STORED,
        /** The very same document's trade was there already. */
        ALREADY_STORED,
        /** A later version is there; nothing was written. */
        SUPERSEDED,
        /** Another document with the same reference, version and terms is there; nothing was written. */
        DUPLICATE
    }
}
