package io.tradematching.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What became better or worse since an earlier evaluation. */
final class EvaluationComparison {

    private static final double NOTABLE = 0.001;

    private final EvaluationRun previous;
    private final EvaluationRun current;
    private final StringBuilder text = new StringBuilder();

    EvaluationComparison(EvaluationRun previous, EvaluationRun current) {
        this.previous = previous;
        this.current = current;
    }

    String text() {
        text.append("%n%-40s %18s %18s%n".formatted("Compared with the previous run", "precision", "recall"));
        current.groups().forEach(this::group);
        documents();
        return text.toString();
    }

    private void group(String name, EvaluationScore now) {
        EvaluationScore before = previous.groups().get(name);
        if (before == null || !(name.equals("overall") || differs(before, now))) {
            return;
        }
        text.append("%-40s %18s %18s%n"
                .formatted(name, change(before.precision(), now.precision()), change(before.recall(), now.recall())));
    }

    private static boolean differs(EvaluationScore before, EvaluationScore now) {
        return Math.abs(difference(before.precision(), now.precision())) >= NOTABLE
                || Math.abs(difference(before.recall(), now.recall())) >= NOTABLE;
    }

    private static double difference(OptionalDouble before, OptionalDouble now) {
        return now.orElse(0) - before.orElse(0);
    }

    private static String change(OptionalDouble before, OptionalDouble now) {
        return "%s (%s)"
                .formatted(
                        EvaluationReport.percent(now),
                        String.format(Locale.ROOT, "%+.2f", difference(before, now) * 100));
    }

    private void documents() {
        List<String> better = changed(-1);
        List<String> worse = changed(1);
        text.append("%d documents have fewer mistakes, %d have more%n".formatted(better.size(), worse.size()));
        worse.forEach(name -> text.append("    more: %s: %d, was %d%n"
                .formatted(
                        name, current.mistakes().get(name), previous.mistakes().get(name))));
    }

    /** Documents of both runs whose number of mistakes changed in the direction of the sign. */
    private List<String> changed(int sign) {
        return current.mistakes().entrySet().stream()
                .filter(entry -> {
                    Integer before = previous.mistakes().get(entry.getKey());
                    return before != null && Integer.signum(entry.getValue() - before) == sign;
                })
                .map(Map.Entry::getKey)
                .toList();
    }
}
