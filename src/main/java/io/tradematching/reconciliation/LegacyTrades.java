package io.tradematching.reconciliation;

import io.tradematching.migration.MigrationReport;
import io.tradematching.migration.TinyDbMigration;
import org.springframework.stereotype.Component;

/** Brings legacy trades that are not there yet to the tables before these are looked at. */
@Component
class LegacyTrades {

    static final String STEP = "migrate";

    private final TinyDbMigration migration;

    LegacyTrades(TinyDbMigration migration) {
        this.migration = migration;
    }

    /** Records that are no trades are kept aside with their reasons; they are no reason to stop. */
    StepProgress migrate() {
        MigrationReport.Counts counts = migration.migrate().counts();
        return StepProgress.finished(counts.records(), counts.stored(), counts.quarantined() + counts.unverified());
    }
}
