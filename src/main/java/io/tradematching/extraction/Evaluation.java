package io.tradematching.extraction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures the reader on documents whose truth is known. */
public final class Evaluation {

    private final List<EvaluatedDocument> documents;

    public Evaluation(List<EvaluatedDocument> documents) {
        this.documents = documents.stream()
                .sorted(Comparator.comparing(EvaluatedDocument::name))
                .toList();
    }

    List<EvaluatedDocument> documents() {
        return documents;
    }

    EvaluationScore overall() {
        return EvaluationScore.ofDocuments(documents);
    }

    Map<String, EvaluationScore> by(Function<EvaluationTruth, String> group) {
        Map<String, List<EvaluatedDocument>> groups = documents.stream()
                .collect(Collectors.groupingBy(d -> group.apply(d.truth()), TreeMap::new, Collectors.toList()));
        Map<String, EvaluationScore> scores = new LinkedHashMap<>();
        groups.forEach((name, members) -> scores.put(name, EvaluationScore.ofDocuments(members)));
        return scores;
    }

    /** Every field that is printed or was read, by wire name. */
    Map<String, EvaluationScore> byField() {
        Map<String, List<EvaluatedField>> groups = documents.stream()
                .flatMap(document -> document.fields().stream())
                .collect(Collectors.groupingBy(field -> field.term().wireName(), TreeMap::new, Collectors.toList()));
        Map<String, EvaluationScore> scores = new LinkedHashMap<>();
        groups.forEach((name, fields) -> scores.put(name, EvaluationScore.ofFields(fields)));
        return scores;
    }

    EvaluationCalibration calibration() {
        return EvaluationCalibration.of(documents);
    }

    public EvaluationRun run() {
        Map<String, EvaluationScore> groups = new LinkedHashMap<>();
        groups.put("overall", overall());
        by(EvaluationTruth::medium).forEach((name, score) -> groups.put("medium/" + name, score));
        by(EvaluationTruth::layout).forEach((name, score) -> groups.put("layout/" + name, score));
        by(truth -> truth.product().name()).forEach((name, score) -> groups.put("product/" + name, score));
        byField().forEach((name, score) -> groups.put("field/" + name, score));
        Map<String, Integer> mistakes = new LinkedHashMap<>();
        documents.forEach(document -> mistakes.put(document.name(), (int)
                document.fields().stream().filter(EvaluatedField::isMistake).count()));
        return new EvaluationRun(groups, mistakes);
    }

    /** The report as text, in tables. */
    public String report() {
        return new EvaluationReport(this).text();
    }

    /** How this evaluation differs from an earlier one. */
    public String comparedWith(EvaluationRun previous) {
        return new EvaluationComparison(previous, run()).text();
    }
}
