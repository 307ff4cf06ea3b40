package io.tradematching.cli;

import io.tradematching.matching.TradeBookWriter;
import io.tradematching.matching.TradeColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Trades in CSV: the header names the columns, in any order; columns it does not know are left out. */
final class CsvTrades {

    private final String file;
    private final CsvRecords records;
    private @Nullable TradeColumn[] columns = new TradeColumn[0];

    CsvTrades(String file, CsvRecords records) {
        this.file = file;
        this.records = records;
    }

    void readInto(TradeBookWriter writer) throws IOException {
        readHeader();
        while (records.next()) {
            readTrade(writer);
        }
    }

    private void readHeader() throws IOException {
        if (!records.next()) {
            throw new IllegalArgumentException(file + " is empty: its first line must name the columns");
        }
        columns = new TradeColumn[records.fields()];
        for (int field = 0; field < columns.length; field++) {
            columns[field] = TradeColumn.ofWireName(name(field)).orElse(null);
        }
        if (!Arrays.asList(columns).contains(TradeColumn.RECORD_ID)) {
            throw new IllegalArgumentException(file + ", line 1: the header has no column record_id");
        }
    }

    private String name(int field) {
        String name = new String(
                records.buffer(),
                records.start(field),
                records.end(field) - records.start(field),
                StandardCharsets.UTF_8);
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private void readTrade(TradeBookWriter writer) {
        if (records.fields() > columns.length) {
            throw new IllegalArgumentException("%s, record %d: %d fields, but the header names %d"
                    .formatted(file, records.line(), records.fields(), columns.length));
        }
        for (int field = 0; field < records.fields(); field++) {
            TradeColumn column = columns[field];
            if (column != null) {
                writer.set(column, records.buffer(), records.start(field), records.end(field));
            }
        }
        writer.endRow();
    }
}
