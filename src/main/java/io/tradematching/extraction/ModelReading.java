package io.tradematching.extraction;

import io.tradematching.document.TextMethod;
import io.tradematching.extraction.ExtractedField.Model;
import io.tradematching.extraction.ExtractionResult.Extracted;
import io.tradematching.extraction.ExtractionResult.Rejected;
import io.tradematching.extraction.model.GapPrompt;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a language model added to the rules' reading.
 *
 * @param model id of the model that answered; empty if none was asked
 */
record ModelReading(String model, List<Candidate> candidates, List<Finding> findings) {

    static final ModelReading NONE = new ModelReading("", List.of(), List.of());

    /** Below the gate for review: what rules did not see, or saw twice, a person looks at. */
    private static final double MOST_CONFIDENT = 0.8;

    ModelReading {
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    List<Candidate> with(List<Candidate> rules) {
        return Stream.concat(rules.stream(), candidates.stream()).toList();
    }

    /** The result with the model's name at each value that it pointed at. */
    ExtractionResult named(ExtractionResult result) {
        List<ExtractedField> fields = result.fields().stream().map(this::named).toList();
        return switch (result) {
            case Extracted extracted -> new Extracted(extracted.trade(), fields, extracted.findings());
            case Rejected rejected -> new Rejected(rejected.failure(), fields, rejected.findings());
        };
    }

    private ExtractedField named(ExtractedField field) {
        return field.method() != TextMethod.MODEL
                ? field
                : new ExtractedField(
                        field.term(),
                        field.raw(),
                        field.value(),
                        field.page(),
                        field.box(),
                        field.method(),
                        Math.min(MOST_CONFIDENT, field.confidence()),
                        new Model(model, GapPrompt.VERSION));
    }
}
