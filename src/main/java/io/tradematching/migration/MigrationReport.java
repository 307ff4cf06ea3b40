package io.tradematching.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a migration of TinyDB files came to.
 *
 * @param skipped why there was nothing to migrate; empty if there was
 */
public record MigrationReport(Optional<String> skipped, List<FileResult> files) {

    public MigrationReport {
        files = List.copyOf(files);
    }

    static MigrationReport skipped(String reason) {
        return new MigrationReport(Optional.of(reason), List.of());
    }

    public Counts counts() {
        return files.stream().map(FileResult::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Whether every record of every file is where it belongs. */
    public boolean isComplete() {
        Counts counts = counts();
        return counts.quarantined() == 0
                && counts.unverified() == 0
                && files.stream().allMatch(file -> file.problem().isEmpty());
    }

    /** For people: one line for each file, and one for each record that was turned down. */
    public List<String> lines() {
        return skipped.map(reason -> List.of("Nothing to migrate: " + reason))
                .orElseGet(() ->
                        files.stream().flatMap(file -> file.lines().stream()).toList());
    }

    /**
     * @param unchanged the file has not changed since an earlier run settled it; it was not read again
     * @param problem of the file as a whole
     * @param quarantined the records that are no trades
     * @param leftBehind fields that the platform has no term for, with how many records state them; empty if it was not read
     */
    public record FileResult(
            String file,
            boolean unchanged,
            Counts counts,
            Optional<String> problem,
            List<Quarantined> quarantined,
            Map<String, Long> leftBehind) {

        public FileResult {
            quarantined = List.copyOf(quarantined);
            leftBehind = Collections.unmodifiableMap(new TreeMap<>(leftBehind));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("%s: %s%s".formatted(file, counts.text(), unchanged ? " (unchanged, not read again)" : ""));
            problem.ifPresent(text -> lines.add("%s: %s".formatted(file, text)));
            quarantined.forEach(record ->
                    lines.add("%s/%s: %s (%s)".formatted(file, record.place(), record.message(), record.reason())));
            if (!leftBehind.isEmpty()) {
                lines.add("%s: fields without a term, left behind: %s".formatted(file, leftBehind));
            }
            return lines;
        }
    }

    /** @param place of the record in its file */
    public record Quarantined(String place, String reason, String message) {}

    /**
     * Of the records in the files as they are now; they add up to {@code records}.
     *
     * @param superseded a document's trade or a later version stands in its place
     * @param duplicates the same trade stands there already
     */
    public record Counts(
            long records, long stored, long superseded, long duplicates, long quarantined, long unverified) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    records + other.records,
                    stored + other.stored,
                    superseded + other.superseded,
                    duplicates + other.duplicates,
                    quarantined + other.quarantined,
                    unverified + other.unverified);
        }

        String text() {
            return "%d records: %d stored, %d superseded, %d duplicate, %d quarantined, %d unverified"
                    .formatted(records, stored, superseded, duplicates, quarantined, unverified);
        }
    }
}
