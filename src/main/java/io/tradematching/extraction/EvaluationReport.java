package io.tradematching.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The tables of an evaluation. */
final class EvaluationReport {

    private static final int WORST = 15;
    private static final int EXAMPLES = 3;
    private static final int CELL = 60;

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text() {
        EvaluationScore overall = evaluation.overall();
        line(
                "%d documents, %d printed values",
                overall.documents(), overall.right() + overall.wrong() + overall.missed());
        table("Overall", Map.of("all", overall));
        table("By medium", evaluation.by(EvaluationTruth::medium));
        table("By layout", evaluation.by(EvaluationTruth::layout));
        table("By product", evaluation.by(truth -> truth.product().name()));
        table("By field", evaluation.byField());
        calibration(evaluation.calibration());
        worst();
        return text.toString();
    }

    private void line(String format, Object... arguments) {
        text.append(format.formatted(arguments).stripTrailing()).append('\n');
    }

    private void table(String title, Map<String, EvaluationScore> scores) {
        line(
                "%n%-28s %9s %9s %9s %9s %6s %6s %6s %8s",
                title, "precision", "recall", "spotless", "documents", "right", "wrong", "missed", "invented");
        scores.forEach((name, s) -> line(
                "%-28s %9s %9s %9s %9d %6d %6d %6d %8d",
                name,
                percent(s.precision()),
                percent(s.recall()),
                percent(s.spotlessShare()),
                s.documents(),
                s.right(),
                s.wrong(),
                s.missed(),
                s.invented()));
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "n/a" : String.format(Locale.ROOT, "%.2f %%", share.getAsDouble() * 100);
    }

    private void calibration(EvaluationCalibration calibration) {
        line("%n%-28s %9s %9s %9s %9s", "Confidence", "values", "right", "share", "stated");
        for (EvaluationCalibration.Bin bin : calibration.bins()) {
            String range = String.format(Locale.ROOT, "%.2f to %.2f", bin.from(), bin.to());
            line(
                    "%-28s %9d %9d %9s %9s",
                    range,
                    bin.values(),
                    bin.right(),
                    percent(bin.values() == 0 ? OptionalDouble.empty() : OptionalDouble.of(bin.rightShare())),
                    percent(bin.values() == 0 ? OptionalDouble.empty() : OptionalDouble.of(bin.meanConfidence())));
        }
        line(
                "Of %d values with a confidence of 0.95 or more, %d are wrong.",
                calibration.confident(), calibration.confidentButWrong());
    }

    private void worst() {
        line("%nFields with most mistakes, with examples");
        evaluation.byField().entrySet().stream()
                .filter(entry -> entry.getValue().mistakes() > 0)
                .sorted(Comparator.comparing((Map.Entry<String, EvaluationScore> entry) ->
                                -entry.getValue().mistakes())
                        .thenComparing(Map.Entry::getKey))
                .limit(WORST)
                .forEach(entry -> worst(entry.getKey(), entry.getValue()));
    }

    private void worst(String field, EvaluationScore score) {
        line("%s: %d wrong, %d missed, %d invented", field, score.wrong(), score.missed(), score.invented());
        Function<EvaluatedDocument, List<String>> mistakes = document -> document.fields().stream()
                .filter(f -> f.isMistake() && f.term().wireName().equals(field))
                .map(f -> example(document, f))
                .toList();
        evaluation.documents().stream()
                .flatMap(document -> mistakes.apply(document).stream())
                .limit(EXAMPLES)
                .forEach(example -> line("    %s", example));
    }

    private static String example(EvaluatedDocument document, EvaluatedField field) {
        String expected = field.expected() == null ? "nothing" : cell(field.expected());
        return field.read() == null
                ? "%s: printed %s, read nothing".formatted(document.name(), expected)
                : "%s: printed %s, read %s from \"%s\" (page %d, confidence %.2f)"
                        .formatted(
                                document.name(),
                                expected,
                                cell(field.read().value().wire()),
                                cell(field.read().raw()),
                                field.read().page(),
                                field.read().confidence());
    }

    private static String cell(String value) {
        String oneLine = value.replaceAll("\\s+", " ");
        return oneLine.length() <= CELL ? oneLine : oneLine.substring(0, CELL) + "...";
    }
}
