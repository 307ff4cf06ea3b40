package io.tradematching.extraction;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.model.Gap;
import io.tradematching.extraction.model.GapReader;
import io.tradematching.extraction.model.GapReading;
import io.tradematching.extraction.model.GapReading.Pointed;
import io.tradematching.extraction.model.LanguageModel;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.TermValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has a language model point at the terms that the rules left open. What the words mean that it points at is read by the rules,
 * so its values are of the same kind as theirs.
 */
final class GapFilling {

    /** A place that only the model saw is no better than a doubtful place of the rules. */
    private static final double QUALITY = 0.8;

    /** What another agreeing place weighs. */
    private static final double AGREEMENT = 0.02;

    private final GapReader gaps;

    GapFilling(LanguageModel model) {
        this.gaps = new GapReader(model);
    }

    ModelReading fill(RuleReading rules, TermReader reader, List<PageLayout> pages) {
        List<Gap> open = Stream.concat(
                        rules.missing().stream().map(term -> new Gap(term, Gap.Kind.MISSING)),
                        rules.contradictory().stream().map(term -> new Gap(term, Gap.Kind.CONTRADICTORY)))
                .toList();
        return open.isEmpty()
                ? ModelReading.NONE
                : read(gaps.read(rules.item(), rules.product().product(), open, pages), rules, reader);
    }

    private static ModelReading read(GapReading reading, RuleReading rules, TermReader reader) {
        List<Finding> findings = new ArrayList<>();
        reading.notes()
                .forEach(note ->
                        findings.add(new Finding(note.code(), severity(note.code()), note.message(), note.term())));
        List<Candidate> candidates = new ArrayList<>();
        for (Pointed pointed : reading.values()) {
            candidate(pointed, rules, reader).ifPresentOrElse(candidates::add, () -> findings.add(discarded(pointed)));
        }
        return new ModelReading(reading.model(), candidates, findings);
    }

    private static Severity severity(String code) {
        return code.equals("MODEL_CALL") ? Severity.INFO : Severity.WARNING;
    }

    /** Where the rules see a contradiction, the model may decide between their readings and bring no third one. */
    private static Optional<Candidate> candidate(Pointed pointed, RuleReading rules, TermReader reader) {
        List<Candidate> known = rules.of(pointed.term());
        return reader.read(pointed.term(), pointed.evidence(), Passage.EMPTY)
                .map(Found::value)
                .filter(value -> known.isEmpty() || isAmong(value, known))
                .map(value -> new Candidate(pointed.term(), value, pointed.evidence(), quality(known), 0));
    }

    private static boolean isAmong(TermValue value, List<Candidate> known) {
        return known.stream().anyMatch(candidate -> candidate.value().equals(value));
    }

    private static double quality(List<Candidate> known) {
        return known.isEmpty()
                ? QUALITY
                : known.stream().mapToDouble(Candidate::quality).max().orElseThrow() + AGREEMENT * known.size();
    }

    private static Finding discarded(Pointed pointed) {
        return new Finding(
                "MODEL_VALUE_DISCARDED",
                Severity.WARNING,
                "the words '%s' that the model points at are no value of the term, or none that is in question"
                        .formatted(pointed.evidence().text()),
                pointed.term());
    }
}
