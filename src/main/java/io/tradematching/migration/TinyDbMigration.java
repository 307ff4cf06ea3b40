package io.tradematching.migration;

import io.tradematching.migration.MigrationReport.Counts;
import io.tradematching.migration.MigrationReport.FileResult;
import io.tradematching.migration.MigrationReport.Quarantined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the trades of the legacy system's TinyDB files to the tables. Repeating it is harmless and costs little: a file whose
 * bytes are known is not read, a record that is known is not written, and one that was interrupted goes on where it stopped.
 */
@Component
public class TinyDbMigration {

    private static final Logger log = LoggerFactory.getLogger(TinyDbMigration.class);

    private final RecordReader reader;
    private final RecordTransfer transfer;
    private final MigrationJournal journal;
    private final MigrationProperties properties;
    private final Clock clock;

    TinyDbMigration(
            RecordReader reader,
            RecordTransfer transfer,
            MigrationJournal journal,
            MigrationProperties properties,
            Clock clock) {
        this.reader = reader;
        this.transfer = transfer;
        this.journal = journal;
        this.properties = properties;
        this.clock = clock;
    }

    /** What is new or has changed under {@code TINYDB_PATH}, if that is set. */
    public MigrationReport migrate() {
        if (properties.tinydbPath().isBlank()) {
            return said(MigrationReport.skipped("TINYDB_PATH is not set"));
        }
        return migrate(Path.of(properties.tinydbPath()), false);
    }

    /**
     * @param path a file or a folder
     * @param again also what an earlier run has settled, for instance because the tables were lost
     * @throws io.tradematching.failure.TransientFailureException if the tables do not answer, or there is nothing under the path
     */
    public MigrationReport migrate(Path path, boolean again) {
        try {
            List<FileResult> results = new ArrayList<>();
            for (LegacyFile file : LegacyFiles.under(path)) {
                results.add(migrate(file, again));
            }
            return said(new MigrationReport(Optional.empty(), results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileResult migrate(LegacyFile file, boolean again) throws IOException {
        if (!again && journal.isSettled(file)) {
            return result(file, true, Optional.empty(), Map.of());
        }
        RecordBatches batches = new RecordBatches(records -> transfer.transfer(file, records, again));
        UnknownFields unknown = new UnknownFields(reader.vocabulary());
        Optional<String> problem = new TinyDbReader(reader.vocabulary()::marksRecord).read(file, legacy -> {
            unknown.look(legacy);
            batches.add(legacy);
        });
        batches.finish();
        journal.finished(file, problem, clock.instant());
        return result(file, false, problem, unknown.counts());
    }

    private FileResult result(
            LegacyFile file, boolean unchanged, Optional<String> problem, Map<String, Long> leftBehind) {
        List<Quarantined> quarantined = journal.rejected(file).stream()
                .map(entry -> new Quarantined(
                        entry.place(),
                        entry.rejection().reason(),
                        entry.rejection().message()))
                .toList();
        return new FileResult(file.name(), unchanged, counts(journal.counts(file)), problem, quarantined, leftBehind);
    }

    private static Counts counts(Map<MigrationOutcome, Long> outcomes) {
        return new Counts(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes.getOrDefault(MigrationOutcome.STORED, 0L)
                        + outcomes.getOrDefault(MigrationOutcome.ALREADY_STORED, 0L),
                outcomes.getOrDefault(MigrationOutcome.SUPERSEDED, 0L),
                outcomes.getOrDefault(MigrationOutcome.DUPLICATE, 0L),
                outcomes.getOrDefault(MigrationOutcome.QUARANTINED, 0L),
                outcomes.getOrDefault(MigrationOutcome.UNVERIFIED, 0L));
    }

    private static MigrationReport said(MigrationReport report) {
        report.lines().forEach(line -> log.info("Legacy trades: {}", line));
        return report;
    }
}
