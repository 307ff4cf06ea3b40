package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Succession;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.StoreOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Brings records to the tables, looks at what the tables hold afterwards, and keeps the outcome of each in the journal. */
@Component
class RecordTransfer {

    private final RecordReader reader;
    private final Trades trades;
    private final MigrationJournal journal;
    private final MigrationProperties properties;
    private final Clock clock;

    RecordTransfer(
            RecordReader reader, Trades trades, MigrationJournal journal, MigrationProperties properties, Clock clock) {
        this.reader = reader;
        this.trades = trades;
        this.journal = journal;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A record that is settled since an earlier run is only noted as seen.
     *
     * @param records of one file, no two of them at one place
     * @param again whether settled ones are brought to the tables once more
     */
    void transfer(LegacyFile file, List<LegacyRecord> records, boolean again) {
        Map<String, MigrationEntry> known = again
                ? Map.of()
                : journal.entries(
                        file, records.stream().map(LegacyRecord::place).toList());
        List<MigrationEntry> entries = new ArrayList<>();
        List<LegacyRecord> changed = new ArrayList<>();
        for (LegacyRecord legacy : records) {
            Optional.ofNullable(known.get(legacy.place()))
                    .flatMap(entry -> entry.seenAgain(legacy))
                    .ifPresentOrElse(entries::add, () -> changed.add(legacy));
        }
        entries.addAll(atOnce(changed));
        journal.record(entries);
    }

    private List<MigrationEntry> atOnce(List<LegacyRecord> records) {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                properties.threads(), Thread.ofVirtual().factory())) {
            List<Future<MigrationEntry>> futures = new ArrayList<>();
            records.forEach(legacy -> futures.add(pool.submit(() -> transfer(legacy))));
            List<MigrationEntry> entries = new ArrayList<>();
            for (Future<MigrationEntry> future : futures) {
                entries.add(future.get());
            }
            return entries;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(FailureReason.TIMEOUT, "migration", "interrupted while it was writing").causedBy(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private MigrationEntry transfer(LegacyRecord legacy) {
        Instant now = clock.instant();
        try {
            StoredTrade trade = reader.read(legacy, now);
            StoreOutcome outcome = trades.store(trade);
            return MigrationEntry.of(legacy, trade, verified(trade, outcome), now);
        } catch (PermanentFailureException e) {
            return MigrationEntry.rejected(legacy, e.failure(), now);
        }
    }

    private MigrationOutcome verified(StoredTrade trade, StoreOutcome outcome) {
        return trades.find(trade.trade().source(), trade.tradeId())
                .map(standing -> verified(trade, standing, outcome))
                .orElse(MigrationOutcome.UNVERIFIED);
    }

    private static MigrationOutcome verified(StoredTrade trade, StoredTrade standing, StoreOutcome outcome) {
        boolean written = outcome == StoreOutcome.STORED || outcome == StoreOutcome.ALREADY_STORED;
        if (!written || Checksum.of(trade).equals(Checksum.of(standing))) {
            return MigrationOutcome.of(outcome);
        }
        // Something may have come in between, and is then rightly there.
        return Succession.of(trade, standing) == StoreOutcome.SUPERSEDED
                ? MigrationOutcome.SUPERSEDED
                : MigrationOutcome.UNVERIFIED;
    }
}
