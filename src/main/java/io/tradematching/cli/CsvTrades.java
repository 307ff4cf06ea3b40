package io.tradematching.cli;

import io.tradematching.matching.TradeBookWriter;
import io.tradematching.matching.TradeColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trades in CSV: the header names the columns, in any order; columns it does not know are left out, and said. */
final class CsvTrades {

    private final String file;
    private final CsvRecords records;
    private final Quarantine quarantine;
    private @Nullable TradeColumn[] columns = new TradeColumn[0];

    CsvTrades(String file, CsvRecords records, Quarantine quarantine) {
        this.file = file;
        this.records = records;
        this.quarantine = quarantine;
    }

    void readInto(TradeBookWriter writer) throws IOException {
        readHeader();
        while (records.next()) {
            readTrade(writer).ifPresent(problem -> quarantine.add(records.line(), problem));
        }
    }

    private void readHeader() throws IOException {
        if (!records.next()) {
            throw new IllegalArgumentException(file + " is empty: its first line must name the columns");
        }
        columns = new TradeColumn[records.fields()];
        List<String> unknown = new ArrayList<>();
        Set<TradeColumn> known = new HashSet<>();
        for (int field = 0; field < columns.length; field++) {
            String name = name(field);
            Optional<TradeColumn> column = TradeColumn.ofWireName(name);
            columns[field] = column.orElse(null);
            if (column.isEmpty()) {
                unknown.add(name);
            } else if (!known.add(column.get())) {
                throw new IllegalArgumentException("%s, line 1: the column %s stands twice".formatted(file, name));
            }
        }
        if (!known.contains(TradeColumn.RECORD_ID)) {
            throw new IllegalArgumentException(
                    "%s, line 1: the header has no column record_id; it names %s, separated by commas"
                            .formatted(file, unknown));
        }
        quarantine.ignoredColumns(unknown);
    }

    private String name(int field) {
        return text(field).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private String text(int field) {
        int start = records.start(field);
        return new String(records.buffer(), start, records.end(field) - start, StandardCharsets.UTF_8);
    }

    private Optional<String> readTrade(TradeBookWriter writer) {
        String malformed = records.problem();
        if (malformed != null) {
            return writer.endRow(malformed);
        }
        boolean complete = records.fields() == columns.length;
        for (int field = 0; field < Math.min(columns.length, records.fields()); field++) {
            TradeColumn column = columns[field];
            if (column != null && (complete || column == TradeColumn.RECORD_ID)) {
                writer.set(column, records.buffer(), records.start(field), records.end(field));
            }
        }
        return complete ? writer.endRow() : writer.endRow(wrongLength());
    }

    private String wrongLength() {
        return "%d fields where the header names %d; quote a field that holds a comma"
                .formatted(records.fields(), columns.length);
    }
}
