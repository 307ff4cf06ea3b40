package io.tradematching.migration;

import java.io.PrintStream;
import org.springframework.stereotype.Component;

@Component
class ExportTrades implements MigrationTask {

    private final TinyDbExport export;

    ExportTrades(TinyDbExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export trades";
    }

    @Override
    public String usage() {
        return "FOLDER: both tables to TinyDB files; the tables stay as they are";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        return export.export(arguments.requiredPath()).print(output);
    }
}
