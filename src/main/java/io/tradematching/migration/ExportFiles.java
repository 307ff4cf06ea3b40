package io.tradematching.migration;

import java.io.PrintStream;
import org.springframework.stereotype.Component;

@Component
class ExportFiles implements MigrationTask {

    private final FileExport export;

    ExportFiles(FileExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export files";
    }

    @Override
    public String usage() {
        return "FOLDER: documents in the bucket to files; the bucket stays as it is";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        return export.export(arguments.requiredPath(), new ProgressBar(messages))
                .print(output);
    }
}
