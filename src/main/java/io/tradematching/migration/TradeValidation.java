package io.tradematching.migration;

import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the records of TinyDB files with the items of the tables, one by one. */
@Component
class TradeValidation {

    private final RecordReader reader;
    private final Trades trades;
    private final Clock clock;

    TradeValidation(RecordReader reader, Trades trades, Clock clock) {
        this.reader = reader;
        this.trades = trades;
        this.clock = clock;
    }

    TradeComparison compare(Path path) {
        try {
            TradeComparison comparison = new TradeComparison();
            for (TradeSource source : TradeSource.values()) {
                trades.scan(source, 0, 1, comparison::inTables, comparison::unreadable);
            }
            for (LegacyFile file : LegacyFiles.under(path)) {
                Optional<String> problem = new TinyDbReader(reader.vocabulary()::marksRecord)
                        .read(file, legacy -> compare(legacy, comparison));
                problem.ifPresent(text -> comparison.problem(file.name() + ": " + text));
            }
            return comparison;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(LegacyRecord legacy, TradeComparison comparison) {
        StoredTrade trade;
        try {
            trade = reader.read(legacy, clock.instant());
        } catch (PermanentFailureException e) {
            comparison.quarantined(e.failure());
            return;
        }
        comparison.inFiles(legacy.item(), trade);
    }
}
