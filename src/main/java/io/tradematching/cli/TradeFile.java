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

/**
 * One side's file of trades, read: CSV with a header, or one JSON object a line.
 *
 * @param quarantine the lines that are no trade; they stand in the book as such
 */
record TradeFile(TradeBook book, Quarantine quarantine) {

    /** @throws IllegalArgumentException if the file is neither, naming the file and what is wrong with it */
    static TradeFile read(Path path, TradeSource source, Vocabulary vocabulary) throws IOException {
        String file = path.toString();
        Quarantine quarantine = new Quarantine(file);
        TradeBookWriter writer = new TradeBookWriter(source, vocabulary);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            if (startsWithObject(bytes)) {
                new JsonLines(bytes, quarantine).readInto(writer);
            } else {
                new CsvTrades(file, new CsvRecords(bytes), quarantine).readInto(writer);
            }
        }
        return new TradeFile(writer.book(), quarantine);
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
