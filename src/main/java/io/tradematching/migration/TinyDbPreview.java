package io.tradematching.migration;

import io.tradematching.failure.PermanentFailureException;
import io.tradematching.migration.MigrationReport.Counts;
import io.tradematching.migration.MigrationReport.FileResult;
import io.tradematching.migration.MigrationReport.Quarantined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads legacy files as a migration would, and writes nothing: every readable record counts as stored. */
@Component
class TinyDbPreview {

    private final RecordReader reader;
    private final Clock clock;

    TinyDbPreview(RecordReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    MigrationReport preview(Path path) {
        try {
            List<FileResult> results = new ArrayList<>();
            for (LegacyFile file : LegacyFiles.under(path)) {
                results.add(preview(file));
            }
            return new MigrationReport(Optional.empty(), results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileResult preview(LegacyFile file) throws IOException {
        Tally tally = new Tally();
        Optional<String> problem = new TinyDbReader(reader.vocabulary()::marksRecord).read(file, tally::add);
        long turnedDown = tally.quarantined.size();
        Counts counts = new Counts(tally.readable + turnedDown, tally.readable, 0, 0, turnedDown, 0);
        return new FileResult(file.name(), false, counts, problem, tally.quarantined, tally.unknown.counts());
    }

    private final class Tally {

        private final List<Quarantined> quarantined = new ArrayList<>();
        private final UnknownFields unknown = new UnknownFields(reader.vocabulary());
        private long readable;

        void add(LegacyRecord legacy) {
            unknown.look(legacy);
            try {
                reader.read(legacy, clock.instant());
                readable++;
            } catch (PermanentFailureException e) {
                quarantined.add(new Quarantined(
                        legacy.place(), e.failure().reason().name(), e.failure().message()));
            }
        }
    }
}
