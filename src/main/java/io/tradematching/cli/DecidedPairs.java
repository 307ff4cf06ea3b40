package io.tradematching.cli;

import io.tradematching.matching.DecidedPair;
import io.tradematching.trade.MatchStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs in a result file of {@code match}; lines without a pair are passed over. */
final class DecidedPairs {

    private final String file;
    private final CsvRecords records;
    private final Map<String, Integer> columns = new HashMap<>();

    private DecidedPairs(String file, CsvRecords records) {
        this.file = file;
        this.records = records;
    }

    /** @throws IllegalArgumentException if it is none, naming the line */
    static List<DecidedPair> read(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new DecidedPairs(path.toString(), new CsvRecords(bytes)).read();
        }
    }

    private List<DecidedPair> read() throws IOException {
        boolean any = records.next();
        for (int field = 0; any && field < records.fields(); field++) {
            columns.put(text(field).replace("\uFEFF", "").strip(), field);
        }
        List<DecidedPair> pairs = new ArrayList<>();
        int bank = column("bank_record_id");
        int counterparty = column("cpty_record_id");
        int status = column("status");
        while (records.next()) {
            if (!text(bank).isEmpty() && !text(counterparty).isEmpty()) {
                String differences = text(columns.getOrDefault("differences", Integer.MAX_VALUE));
                pairs.add(DecidedPair.read(text(bank), text(counterparty), status(text(status)), differences));
            }
        }
        return pairs;
    }

    private int column(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(
                    "%s, line 1: the header has no column %s; a result file of 'match' has it".formatted(file, name));
        }
        return column;
    }

    private MatchStatus status(String text) {
        if (text.equals(MatchStatus.MATCHED.name()) || text.equals(MatchStatus.MISMATCHED.name())) {
            return MatchStatus.valueOf(text);
        }
        throw new IllegalArgumentException(
                "%s, line %d: a pair is MATCHED or MISMATCHED, not '%s'".formatted(file, records.line(), text));
    }

    private String text(int field) {
        return field >= records.fields()
                ? ""
                : new String(
                        records.buffer(),
                        records.start(field),
                        records.end(field) - records.start(field),
                        StandardCharsets.UTF_8);
    }
}
