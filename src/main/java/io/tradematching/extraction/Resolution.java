package io.tradematching.extraction;

import io.tradematching.document.TextMethod;
import io.tradematching.extraction.Finding.Severity;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses one reading of each term among all that were found, and says where the paper contradicts itself. */
final class Resolution {

    private static final double AGREEING = 0.3;
    private static final double CONTRADICTED = 0.6;
    private static final double SERIOUS = 0.9;
    /** A value that the reader itself does not believe is missing. */
    private static final double BELIEVED = 0.3;

    private final List<ExtractedField> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Resolution(List<Candidate> candidates) {
        Map<Term, List<Candidate>> byTerm = new EnumMap<>(Term.class);
        candidates.forEach(candidate ->
                byTerm.computeIfAbsent(candidate.term(), _ -> new ArrayList<>()).add(candidate));
        byTerm.forEach(this::resolve);
    }

    List<ExtractedField> fields() {
        return List.copyOf(fields);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void resolve(Term term, List<Candidate> candidates) {
        Map<String, List<Candidate>> byValue = new LinkedHashMap<>();
        candidates.forEach(
                candidate -> byValue.computeIfAbsent(candidate.value().wire(), _ -> new ArrayList<>())
                        .add(candidate));
        withoutShortForms(byValue);
        List<Candidate> best = byValue.values().stream()
                .max(Comparator.comparingDouble(Resolution::weight)
                        .thenComparing(same -> -best(same).order()))
                .orElseThrow();
        List<Candidate> rivals = byValue.values().stream()
                .filter(same -> same != best)
                .map(Resolution::best)
                .filter(rival -> rival.quality() >= SERIOUS * best(best).quality())
                .toList();
        double confidence = confidence(best) * (rivals.isEmpty() ? 1 : CONTRADICTED);
        if (confidence < BELIEVED) {
            findings.add(doubtful(term, best(best)));
            return;
        }
        fields.add(field(best(best), confidence));
        if (!rivals.isEmpty()) {
            findings.add(contradiction(term, best(best), rivals.getFirst()));
        }
    }

    /** Whoever prints "ISDA" in one place and "ISDA 2002" in another says the same, once shortened. */
    private static void withoutShortForms(Map<String, List<Candidate>> byValue) {
        List<Candidate> all = byValue.values().stream().map(Resolution::best).toList();
        all.stream()
                .filter(candidate -> all.stream().anyMatch(other -> isShortFormOf(candidate, other)))
                .forEach(candidate -> byValue.remove(candidate.value().wire()));
    }

    private static boolean isShortFormOf(Candidate candidate, Candidate fuller) {
        return fuller.term().type() == TermType.TEXT
                && fuller.value().wire().startsWith(candidate.value().wire() + " ")
                && fuller.quality() >= SERIOUS * candidate.quality();
    }

    private static Finding contradiction(Term term, Candidate chosen, Candidate rival) {
        return new Finding(
                "CONTRADICTION",
                Severity.WARNING,
                "%s is printed as '%s' and as '%s'"
                        .formatted(
                                term.wireName(),
                                chosen.evidence().text(),
                                rival.evidence().text()),
                term);
    }

    private static Finding doubtful(Term term, Candidate chosen) {
        return new Finding(
                "DOUBTFUL",
                Severity.INFO,
                "%s may be '%s', but too little speaks for it to be taken"
                        .formatted(term.wireName(), chosen.evidence().text()),
                term);
    }

    private static double weight(List<Candidate> same) {
        return best(same).quality() + 0.02 * (same.size() - 1);
    }

    private static Candidate best(List<Candidate> same) {
        return same.stream()
                .max(Comparator.comparingDouble(Candidate::quality).thenComparing(c -> -c.order()))
                .orElseThrow();
    }

    /** Two places that agree leave less doubt than one. */
    private static double confidence(List<Candidate> same) {
        double quality = best(same).quality() * Legibility.of(best(same));
        return same.size() > 1 ? 1 - (1 - quality) * (1 - AGREEING) : quality;
    }

    private static ExtractedField field(Candidate chosen, double confidence) {
        TextMethod method = chosen.evidence().method();
        return new ExtractedField(
                chosen.term(),
                chosen.evidence().text(),
                chosen.value(),
                chosen.evidence().page(),
                chosen.evidence().box(),
                method,
                Math.min(1, confidence));
    }
}
