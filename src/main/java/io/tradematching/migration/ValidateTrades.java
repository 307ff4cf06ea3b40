package io.tradematching.migration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class ValidateTrades implements MigrationTask {

    private final TradeValidation validation;
    private final Clock clock;

    ValidateTrades(TradeValidation validation, Clock clock) {
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "validate trades";
    }

    @Override
    public String usage() {
        return "PATH [--exported] [--accept-quarantined] [--signed-by=NAME]: every record is in the tables;"
                + " --exported: every item is in the files";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        Path path = arguments.requiredPath();
        TradeComparison comparison = validation.compare(path);
        boolean exported = arguments.has("exported");
        boolean passed = exported
                ? comparison.tablesAreInFiles()
                : comparison.filesAreInTables(arguments.has("accept-quarantined"));
        String title = exported ? "Tables brought out to " + path : "Legacy trades of " + path + " in the tables";
        new SignedReport(title, comparison.lines(), passed, arguments.signedBy(), clock.instant())
                .text()
                .forEach(output::println);
        return passed;
    }
}
