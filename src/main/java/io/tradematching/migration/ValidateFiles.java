package io.tradematching.migration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class ValidateFiles implements MigrationTask {

    private final FileValidation validation;
    private final Clock clock;

    ValidateFiles(FileValidation validation, Clock clock) {
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "validate files";
    }

    @Override
    public String usage() {
        return "FOLDER [--exported] [--signed-by=NAME]: every file is in the bucket; --exported: every object is in the folder";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        Path folder = arguments.requiredPath();
        FileComparison comparison = validation.compare(folder);
        boolean exported = arguments.has("exported");
        boolean passed = exported ? comparison.bucketIsInFiles() : comparison.filesAreInBucket();
        String title = exported ? "Bucket brought out to " + folder : "Files of " + folder + " in the bucket";
        new SignedReport(title, comparison.lines(), passed, arguments.signedBy(), clock.instant())
                .text()
                .forEach(output::println);
        return passed;
    }
}
