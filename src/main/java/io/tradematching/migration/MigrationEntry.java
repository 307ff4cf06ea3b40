package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journal's line on one legacy record.
 *
 * @param fileDigest of the state of the file in which it was last seen
 * @param trade what was read from it; null if it was turned down
 * @param failure why it was turned down; null if it was not
 */
record MigrationEntry(
        String file,
        String place,
        String fileDigest,
        String contentDigest,
        MigrationOutcome outcome,
        @Nullable Item trade,
        @Nullable Rejection failure,
        Instant recordedAt) {

    static MigrationEntry of(LegacyRecord legacy, StoredTrade trade, MigrationOutcome outcome, Instant at) {
        Item item = new Item(trade.trade().source(), trade.tradeId(), Checksum.of(trade));
        return entry(legacy, outcome, item, null, at);
    }

    static MigrationEntry rejected(LegacyRecord legacy, Failure failure, Instant at) {
        Rejection rejection = new Rejection(failure.reason().name(), failure.message());
        return entry(legacy, MigrationOutcome.QUARANTINED, null, rejection, at);
    }

    private static MigrationEntry entry(
            LegacyRecord legacy,
            MigrationOutcome outcome,
            @Nullable Item trade,
            @Nullable Rejection failure,
            Instant at) {
        LegacyFile file = legacy.file();
        String content = Checksum.ofContent(legacy.content());
        return new MigrationEntry(file.name(), legacy.place(), file.digest(), content, outcome, trade, failure, at);
    }

    /** Empty if the record has changed since, or there is still something to do about it. */
    Optional<MigrationEntry> seenAgain(LegacyRecord legacy) {
        return outcome.isSettled() && contentDigest.equals(Checksum.ofContent(legacy.content()))
                ? Optional.of(new MigrationEntry(
                        file, place, legacy.file().digest(), contentDigest, outcome, trade, failure, recordedAt))
                : Optional.empty();
    }

    /** Of a record that was turned down. */
    Rejection rejection() {
        return Objects.requireNonNull(failure);
    }

    /** @param checksum of everything the record states */
    record Item(TradeSource source, String tradeId, String checksum) {}

    record Rejection(String reason, String message) {}
}
