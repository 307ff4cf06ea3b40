package io.tradematching.trade;

import io.tradematching.trade.Trades.StoreOutcome;
import java.util.Comparator;

/** Which of two papers with one reference stands in the table. */
public final class Succession {

    /** Arrival decides; the rest only makes the order total, so that a repeated write cannot turn a result around. */
    private static final Comparator<StoredTrade> BY_ARRIVAL = Comparator.comparing(StoredTrade::receivedAt)
            .thenComparing(StoredTrade::documentId)
            .thenComparing(StoredTrade::processingTimestamp);

    private Succession() {}

    /** What storing the incoming trade comes to where the standing one, of the same reference, is. */
    public static StoreOutcome of(StoredTrade incoming, StoredTrade standing) {
        if (incoming.isMigrated() != standing.isMigrated()) {
            return betweenDocumentAndMigratedRecord(incoming, standing);
        }
        if (incoming.version() != standing.version()) {
            return storedIf(incoming.version() > standing.version());
        }
        if (incoming.trade().equals(standing.trade())) {
            return isSamePaper(incoming, standing) ? StoreOutcome.ALREADY_STORED : StoreOutcome.DUPLICATE;
        }
        return storedIf(BY_ARRIVAL.compare(incoming, standing) >= 0);
    }

    /** A document is evidence, a migrated record is not: it gives way to a document of its version or a later one. */
    private static StoreOutcome betweenDocumentAndMigratedRecord(StoredTrade incoming, StoredTrade standing) {
        if (!incoming.isMigrated()) {
            return storedIf(incoming.version() >= standing.version());
        }
        boolean same =
                incoming.version() == standing.version() && incoming.trade().equals(standing.trade());
        return same ? StoreOutcome.DUPLICATE : StoreOutcome.SUPERSEDED;
    }

    private static StoreOutcome storedIf(boolean stands) {
        return stands ? StoreOutcome.STORED : StoreOutcome.SUPERSEDED;
    }

    private static boolean isSamePaper(StoredTrade one, StoredTrade other) {
        return one.documentId().equals(other.documentId()) && one.s3Source().equals(other.s3Source());
    }
}
