package tradematching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares a result file with the truth. Arguments: the truth file, the result file, optionally how many errors to list. */
public final class ScoreMatches {

    private final Map<String, Link> byBank = new HashMap<>();
    private final Map<String, Link> byCounterparty = new HashMap<>();
    private final Map<String, int[]> byCategory = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final int errorsToList;
    private int links;
    private int right;
    private int rightStatus;
    private int usedTwice;
    private int listed;

    private ScoreMatches(int errorsToList) {
        this.errorsToList = errorsToList;
    }

    public static void main(String[] arguments) throws IOException {
        ScoreMatches score = new ScoreMatches(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
        score.readTruth(Path.of(arguments[0]));
        score.readResult(Path.of(arguments[1]));
        score.print();
    }

    private void readTruth(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1).forEach(line -> {
                List<String> fields = List.of(line.split(",", -1));
                Link link = new Link(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
                byBank.put(link.bank(), link);
                byCounterparty.put(link.counterparty(), link);
                category(link.category())[0]++;
            });
        }
    }

    private int[] category(String name) {
        return byCategory.computeIfAbsent(name, _ -> new int[4]);
    }

    private void readResult(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1).forEach(line -> {
                List<String> fields = List.of(line.split(",", 4));
                if (!fields.get(0).isEmpty() && !fields.get(1).isEmpty()) {
                    score(fields.get(0), fields.get(1), fields.get(2), line);
                }
            });
        }
    }

    private void score(String bank, String counterparty, String status, String line) {
        links++;
        usedTwice += used.add(bank) ? 0 : 1;
        usedTwice += used.add(counterparty) ? 0 : 1;
        Link truth = byBank.get(bank);
        if (truth != null && truth.counterparty().equals(counterparty)) {
            right++;
            boolean sameStatus = truth.status().equals(status);
            rightStatus += sameStatus ? 1 : 0;
            category(truth.category())[1]++;
            category(truth.category())[2] += sameStatus ? 0 : 1;
            if (!sameStatus) {
                list("wrong status, is " + truth, line);
            }
        } else {
            Link other = byCounterparty.get(counterparty);
            String category = truth != null ? truth.category() : other != null ? other.category() : "unmatched";
            category(category)[3]++;
            list("wrong link, bank's is %s, counterparty's is %s".formatted(truth, other), line);
        }
    }

    private void list(String what, String line) {
        if (listed++ < errorsToList) {
            System.out.println(what + "\n    " + line);
        }
    }

    private void print() {
        double precision = (double) right / Math.max(1, links);
        double recall = (double) right / Math.max(1, byBank.size());
        System.out.printf(
                Locale.ROOT,
                "links %d of %d, precision %.5f, recall %.5f, F1 %.5f, status right %.5f, trades used twice %d%n",
                links,
                byBank.size(),
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                (double) rightStatus / Math.max(1, right),
                usedTwice);
        System.out.printf("%-20s %9s %9s %9s %9s %8s%n", "category", "pairs", "linked", "status -", "wrong", "recall");
        byCategory.forEach((category, counts) -> System.out.printf(
                Locale.ROOT,
                "%-20s %9d %9d %9d %9d %8.4f%n",
                category,
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                (double) counts[1] / Math.max(1, counts[0])));
    }

    private record Link(String bank, String counterparty, String status, String category) {}
}
