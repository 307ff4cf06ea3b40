package io.tradematching.migration;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tradematching.failure.Failure;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Brings both tables back to files that TinyDB opens. The tables stay as they are. */
@Component
class TinyDbExport {

    /** Without a byte beyond ASCII, as Python writes it: TinyDB opens files in whatever encoding its machine uses. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private final Trades trades;

    TinyDbExport(Trades trades) {
        this.trades = trades;
    }

    static String fileName(TradeSource source) {
        return source.name().toLowerCase(Locale.ROOT) + "_trade_data.json";
    }

    ExportReport export(Path folder) {
        try {
            Files.createDirectories(folder);
            List<String> lines = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (TradeSource source : TradeSource.values()) {
                export(source, folder.resolve(fileName(source)), lines, problems);
            }
            return new ExportReport(lines, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void export(TradeSource source, Path target, List<String> lines, List<String> problems) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        Table table = new Table();
        try (Writer writer = Files.newBufferedWriter(fresh, US_ASCII)) {
            table.write(source, writer);
        }
        table.unreadable.forEach(failure -> problems.add(failure.explanation()));
        LocalData.Replacement replacement = LocalData.replace(target, fresh, table.newest);
        lines.add("%s: %d trades, %s".formatted(target, table.count, replacement.text()));
        if (replacement == LocalData.Replacement.REFUSED) {
            problems.add(target + ": was changed after the newest trade of its table; move it away, then export again");
        }
    }

    private final class Table {

        private final List<Failure> unreadable = new ArrayList<>();
        private long count;
        private Instant newest = Instant.EPOCH;

        void write(TradeSource source, Writer writer) throws IOException {
            BufferedWriter lines = new BufferedWriter(writer);
            lines.write("{\"_default\": {");
            try {
                trades.scan(source, 0, 1, trade -> write(trade, lines), unreadable::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            lines.write("}}");
            lines.flush();
        }

        private void write(StoredTrade trade, Writer lines) {
            count++;
            newest = newest.isBefore(trade.processingTimestamp()) ? trade.processingTimestamp() : newest;
            String record = JSON.writeValueAsString(CanonicalRecord.write(trade));
            try {
                lines.write("%s\"%d\": %s".formatted(count > 1 ? ", " : "", count, record));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
