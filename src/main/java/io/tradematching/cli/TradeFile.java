package io.tradematching.cli;

import io.tradematching.matching.TradeBook;
import io.tradematching.matching.TradeBookWriter;
import io.tradematching.matching.Vocabulary;
import io.tradematching.trade.TradeSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one side's file of trades into a book: CSV with a header, or one JSON object a line. */
final class TradeFile {

    private TradeFile() {}

    /** @throws IllegalArgumentException if the file is neither, naming the file and the line */
    static TradeBook read(Path file, TradeSource source, Vocabulary vocabulary) throws IOException {
        TradeBookWriter writer = new TradeBookWriter(source, vocabulary);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (startsWithObject(bytes)) {
                new JsonLines(file.toString(), bytes).readInto(writer);
            } else {
                new CsvTrades(file.toString(), new CsvRecords(bytes)).readInto(writer);
            }
        }
        return writer.book();
    }

    /** The first character of CSV is the header's; blanks and a byte-order mark do not count. */
    private static boolean startsWithObject(InputStream bytes) throws IOException {
        bytes.mark(64);
        int first = bytes.read();
        while (first > 0 && first <= ' ' || first >= 0xBB) {
            first = bytes.read();
        }
        bytes.reset();
        return first == '{';
    }
}
