package io.tradematching.migration;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

@Component
class MigrateFiles implements MigrationTask {

    private final FileMigration migration;

    MigrateFiles(FileMigration migration) {
        this.migration = migration;
    }

    @Override
    public String name() {
        return "migrate files";
    }

    @Override
    public String usage() {
        return "FOLDER [--dry-run]: files under FOLDER/BANK and FOLDER/COUNTERPARTY to the bucket";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        Path folder = arguments.requiredPath();
        if (arguments.has("dry-run")) {
            migration.plan(folder).forEach(output::println);
            return true;
        }
        FileMigrationReport report = migration.migrate(folder, new ProgressBar(messages));
        report.lines().forEach(output::println);
        return report.isComplete();
    }
}
