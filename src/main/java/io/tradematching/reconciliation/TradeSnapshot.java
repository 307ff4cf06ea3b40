package io.tradematching.reconciliation;

import io.tradematching.document.DocumentStore;
import io.tradematching.matching.TradeMatcher;
import io.tradematching.reconciliation.RunRecords.Segment;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/**
 * The trades that a run judges, as they stood when the tables were verified. Kept in the object store, one object for each segment,
 * so that matching sees what was verified, on any pod and after any restart, and the tables are read once.
 */
@Component
class TradeSnapshot {

    private static final int BUFFER = 1 << 16;

    private final DocumentStore store;
    private final WorkFiles files;

    TradeSnapshot(DocumentStore store, WorkFiles files) {
        this.store = store;
        this.files = files;
    }

    /** @param scan is given a consumer of the trades to keep, and tells about the scan */
    <T> T write(Run run, Segment segment, Scan<T> scan) {
        return files.write(key(run, segment), "application/gzip", file -> write(file, scan));
    }

    private static <T> T write(Path file, Scan<T> scan) throws IOException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8),
                BUFFER)) {
            return scan.into(trade -> append(lines, trade));
        }
    }

    private static void append(BufferedWriter lines, StoredTrade trade) {
        try {
            lines.append(TradeMatcher.region(trade.trade()))
                    .append('\t')
                    .append(TradeLine.write(trade))
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All trades of a source. */
    List<StoredTrade> read(Run run, TradeSource source) {
        List<StoredTrade> trades = new ArrayList<>();
        forEach(run, source, _ -> true, trades::add);
        return trades;
    }

    /** The trades of a source in some regions; the others are passed over without being parsed. */
    void forEach(Run run, TradeSource source, Predicate<String> regions, Consumer<StoredTrade> trades) {
        for (int number = 0; number < run.segments(); number++) {
            read(key(run, new Segment(source, number)), regions, trades);
        }
    }

    private void read(String key, Predicate<String> regions, Consumer<StoredTrade> trades) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(store.read(key)), BUFFER), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                if (regions.test(line.substring(0, tab))) {
                    trades.accept(TradeLine.read(line.substring(tab + 1)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(key, e);
        }
    }

    private static String key(Run run, Segment segment) {
        return "reconciliation/%s/%s_%04d.jsonl.gz".formatted(run.id(), segment.source(), segment.number());
    }

    /** Reads one segment. */
    interface Scan<T> {
        T into(Consumer<StoredTrade> trades);
    }
}
