package io.tradematching.migration;

import io.tradematching.trade.Trades.StoreOutcome;

/** What became of one legacy record. */
enum MigrationOutcome {
    STORED,
    /** An earlier attempt had stored it. */
    ALREADY_STORED,
    /** A document's trade, a later version or a later state of the record stands in its place. */
    SUPERSEDED,
    /** The same trade stands there from a document or another record. */
    DUPLICATE,
    /** It is no trade; kept with its reason. */
    QUARANTINED,
    /** What the table holds afterwards is not what was written; tried again with the next run. */
    UNVERIFIED;

    static MigrationOutcome of(StoreOutcome outcome) {
        return switch (outcome) {
            case STORED -> STORED;
            case ALREADY_STORED -> ALREADY_STORED;
            case SUPERSEDED -> SUPERSEDED;
            case DUPLICATE -> DUPLICATE;
        };
    }

    /** Whether nothing is left to do as long as the record stays as it is. */
    boolean isSettled() {
        return this != QUARANTINED && this != UNVERIFIED;
    }
}
