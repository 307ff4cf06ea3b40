package io.tradematching.migration;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

@Component
class MigrateTrades implements MigrationTask {

    private final TinyDbMigration migration;
    private final TinyDbPreview preview;
    private final MigrationProperties properties;

    MigrateTrades(TinyDbMigration migration, TinyDbPreview preview, MigrationProperties properties) {
        this.migration = migration;
        this.preview = preview;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "migrate trades";
    }

    @Override
    public String usage() {
        return "[PATH] [--again] [--dry-run]: TinyDB files to the tables; PATH defaults to TINYDB_PATH";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        Path path = arguments.path().orElseGet(this::configured);
        MigrationReport report =
                arguments.has("dry-run") ? preview.preview(path) : migration.migrate(path, arguments.has("again"));
        report.lines().forEach(output::println);
        return report.isComplete();
    }

    private Path configured() {
        if (properties.tinydbPath().isBlank()) {
            throw new IllegalArgumentException("Name a path, or set TINYDB_PATH.");
        }
        return Path.of(properties.tinydbPath());
    }
}
