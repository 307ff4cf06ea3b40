package io.tradematching.cli;

import io.tradematching.matching.BackTest;
import io.tradematching.matching.BackTest.Change;
import io.tradematching.matching.DecidedPair;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A back-test for people and for spreadsheets. */
final class BackTestReport {

    private static final int MOST_SHOWN = 20;
    private static final String HEADER = "change,bank_record_id,cpty_record_id,before,after\n";

    private final BackTest test;

    BackTestReport(BackTest test) {
        this.test = test;
    }

    void printSummary(PrintStream output) {
        output.println("Candidate rules: " + test.ruleSet());
        output.printf(Locale.ROOT, "%,10d pairs unchanged%n", test.unchanged());
        output.printf(Locale.ROOT, "%,10d new pairs%n", test.gained().size());
        output.printf(Locale.ROOT, "%,10d lost pairs%n", test.lost().size());
        output.printf(
                Locale.ROOT,
                "%,10d pairs with another verdict%n",
                test.changed().size());
    }

    /** The first changes of each kind. */
    void printExamples(PrintStream output) {
        print(gained(), output);
        print(lost(), output);
        print(changed(), output);
    }

    private static void print(List<Line> lines, PrintStream output) {
        lines.stream().limit(MOST_SHOWN).forEach(line -> output.println(line.inWords()));
        if (lines.size() > MOST_SHOWN) {
            output.printf(Locale.ROOT, "... %,d more; --output FILE writes them all%n", lines.size() - MOST_SHOWN);
        }
    }

    /** Every change. */
    String csv() {
        StringBuilder csv = new StringBuilder(HEADER);
        List.of(gained(), lost(), changed()).forEach(lines -> lines.forEach(line -> csv.append(line.csv())));
        return csv.toString();
    }

    private List<Line> gained() {
        return test.gained().stream()
                .map(pair -> new Line("new", pair, "", pair.verdict()))
                .toList();
    }

    private List<Line> lost() {
        return test.lost().stream()
                .map(pair -> new Line("lost", pair, pair.verdict(), ""))
                .toList();
    }

    private List<Line> changed() {
        List<Line> lines = new ArrayList<>();
        for (Change change : test.changed()) {
            lines.add(new Line(
                    "changed",
                    change.after(),
                    change.before().verdict(),
                    change.after().verdict()));
        }
        return lines;
    }

    private record Line(String change, DecidedPair pair, String before, String after) {

        String inWords() {
            String verdicts = before.isEmpty() || after.isEmpty() ? before + after : before + " -> " + after;
            return "%s %s = %s: %s".formatted(change, pair.bankId(), pair.counterpartyId(), verdicts);
        }

        String csv() {
            return String.join(
                            ",",
                            change,
                            CsvField.quoted(pair.bankId()),
                            CsvField.quoted(pair.counterpartyId()),
                            CsvField.quoted(before),
                            CsvField.quoted(after))
                    + "\n";
        }
    }
}
