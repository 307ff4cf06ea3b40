package io.tradematching.reconciliation;

import io.tradematching.migration.MigrationReport;
import io.tradematching.migration.MigrationReport.FileResult;
import io.tradematching.migration.TinyDbMigration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings legacy trades that are not there yet to the tables before these are looked at. */
@Component
class LegacyTrades {

    static final String STEP = "migrate";
    /** As many are named one by one; the rest is counted, and {@code migrate} on the command line names all. */
    private static final int MOST_NAMED = 200;

    private final TinyDbMigration migration;
    private final SegmentRecords records;

    LegacyTrades(TinyDbMigration migration, SegmentRecords records) {
        this.migration = migration;
        this.records = records;
    }

    /** Records that are no trades are kept aside with their reasons and reported; they are no reason to stop. */
    StepProgress migrate(Run run) {
        MigrationReport report = migration.migrate();
        records.replaceFindings(run, STEP, findings(report));
        MigrationReport.Counts counts = report.counts();
        return StepProgress.finished(counts.records(), counts.stored(), counts.quarantined() + counts.unverified());
    }

    private static List<Finding> findings(MigrationReport report) {
        List<Finding> findings = new ArrayList<>();
        for (FileResult file : report.files()) {
            file.problem().ifPresent(problem -> findings.add(finding(file.file(), problem)));
            file.quarantined().stream()
                    .limit(MOST_NAMED)
                    .forEach(record -> findings.add(finding(file.file() + "/" + record.place(), record.message())));
            int more = file.quarantined().size() - MOST_NAMED;
            if (more > 0) {
                findings.add(finding(file.file(), "and %,d records more".formatted(more)));
            }
        }
        return findings;
    }

    private static Finding finding(String item, String message) {
        return new Finding(Finding.Code.LEGACY_RECORD_QUARANTINED, item, message);
    }
}
