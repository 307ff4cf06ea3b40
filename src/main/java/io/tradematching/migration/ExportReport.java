package io.tradematching.migration;

import java.io.PrintStream;
import java.util.List;

/**
 * @param lines what was done
 * @param problems what could not be brought out, each with what to do
 */
record ExportReport(List<String> lines, List<String> problems) {

    ExportReport {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** @return whether everything was brought out */
    boolean print(PrintStream output) {
        lines.forEach(output::println);
        problems.forEach(output::println);
        return problems.isEmpty();
    }
}
