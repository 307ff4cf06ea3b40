package io.tradematching.cli;

import io.tradematching.matching.BookOutcome;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many records of each side ended in which status. */
final class MatchSummary {

    private final Map<String, Integer> statuses = new TreeMap<>();
    private int bankRecordsInScope;

    void count(String status, boolean bank) {
        statuses.merge(status, 1, Integer::sum);
        boolean outOfScope = status.equals("DUPLICATE") || status.equals("SUPERSEDED") || status.equals("DATA_ERROR");
        bankRecordsInScope += bank && !outOfScope ? 1 : 0;
    }

    void print(BookOutcome outcome, PrintStream messages) {
        statuses.forEach((status, count) -> messages.printf(Locale.ROOT, "%-11s %,12d%n", status, count));
        messages.println("Match rate: " + matchRate());
        messages.println("Rules: " + outcome.ruleSet());
        outcome.warnings().forEach(warning -> messages.println("Warning: " + warning));
    }

    /** Matched bank trades as a percentage of those in scope; "n/a" without any. */
    private String matchRate() {
        int matched = statuses.getOrDefault("MATCHED", 0);
        return bankRecordsInScope == 0
                ? "n/a"
                : String.format(Locale.ROOT, "%.1f %%", 100.0 * matched / bankRecordsInScope);
    }
}
