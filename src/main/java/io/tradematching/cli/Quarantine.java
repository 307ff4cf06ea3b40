package io.tradematching.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of one file that take no part in the matching, counted, with the first few in words. */
final class Quarantine {

    private static final int MOST_SHOWN = 10;

    private final String file;
    private final List<String> shown = new ArrayList<>();
    private long lines;

    Quarantine(String file) {
        this.file = file;
    }

    void add(long line, String problem) {
        lines++;
        if (shown.size() < MOST_SHOWN) {
            shown.add("%s, line %d: %s".formatted(file, line, problem));
        }
    }

    void ignoredColumns(List<String> names) {
        if (!names.isEmpty()) {
            shown.add("%s: columns that are not known and left out: %s".formatted(file, String.join(", ", names)));
        }
    }

    void print(PrintStream messages) {
        shown.forEach(messages::println);
        if (lines > 0) {
            messages.printf("%s: %,d lines set aside as DATA_ERROR%n", file, lines);
        }
    }
}
