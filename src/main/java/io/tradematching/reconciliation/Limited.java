package io.tradematching.reconciliation;

/** Writes the beginning of a list, and says how much it left out: nobody reads more on a page, and the CSV has it all. */
final class Limited {

    static final int LONGEST_LIST = 500;

    private final Markdown report;
    private long added;

    Limited(Markdown report) {
        this.report = report;
    }

    void add(Runnable entry) {
        if (++added <= LONGEST_LIST) {
            entry.run();
        }
    }

    boolean isFirst() {
        return added == 1;
    }

    void end() {
        if (added > LONGEST_LIST) {
            report.line("").line("And %d more: see the CSV.".formatted(added - LONGEST_LIST));
        }
        if (added > 0) {
            report.line("");
        }
    }
}
