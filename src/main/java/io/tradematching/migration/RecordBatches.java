package io.tradematching.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects records for one turn of work after another. A turn never holds two records of one place. */
final class RecordBatches {

    private static final int SIZE = 200;

    private final Consumer<List<LegacyRecord>> work;
    private final Map<String, LegacyRecord> waiting = new LinkedHashMap<>();

    RecordBatches(Consumer<List<LegacyRecord>> work) {
        this.work = work;
    }

    void add(LegacyRecord legacy) {
        if (waiting.size() == SIZE || waiting.containsKey(legacy.place())) {
            finish();
        }
        waiting.put(legacy.place(), legacy);
    }

    void finish() {
        if (!waiting.isEmpty()) {
            work.accept(List.copyOf(waiting.values()));
            waiting.clear();
        }
    }
}
