package io.tradematching.migration;

import io.tradematching.document.DocumentStore;
import io.tradematching.failure.FailureException;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Asks everything that a migration writes to for something that is not there. PostgreSQL answered when the process started. */
@Component
class ValidateServices implements MigrationTask {

    private static final String NOT_THERE = "migration-check/none";

    private final Trades tables;
    private final DocumentStore bucket;

    ValidateServices(Trades tables, DocumentStore bucket) {
        this.tables = tables;
        this.bucket = bucket;
    }

    @Override
    public String name() {
        return "validate services";
    }

    @Override
    public String usage() {
        return ": database, both tables and bucket answer";
    }

    @Override
    public boolean run(MigrationArguments arguments, PrintStream output, PrintStream messages) {
        output.println("PostgreSQL: answers, its schema is up to date");
        boolean answers = true;
        for (TradeSource source : TradeSource.values()) {
            answers &= answers("Table of " + source, () -> tables.find(source, NOT_THERE), output);
        }
        return answers & answers("Bucket " + bucket.bucket(), () -> bucket.find(NOT_THERE), output);
    }

    private static boolean answers(String service, Runnable question, PrintStream output) {
        try {
            question.run();
            output.println(service + ": answers");
            return true;
        } catch (FailureException e) {
            output.println(service + ": " + e.failure().explanation());
            return false;
        }
    }
}
