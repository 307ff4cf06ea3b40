package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Understands labels that nobody listed by the words they are made of: a label means what the known phrase means whose words have the
 * same meanings. Words that many kinds of labels share may be missing or added; a telling word, or one that nobody knows, may not.
 */
final class ComposedLabels {

    private static final double ALIKE = 0.8;
    private static final double AS_GOOD = 0.04;
    private static final double COST_OF_ORDER = 0.03;

    private final Concepts concepts;
    private final List<Known> phrases = new ArrayList<>();
    private final Map<String, List<Known>> byConcept = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Set<String> allRoles = new HashSet<>();

    ComposedLabels(Concepts concepts) {
        this.concepts = concepts;
    }

    void add(String phrase, Label label) {
        List<Atom> atoms = Folding.atoms(phrase);
        List<String> sequence = concepts.of(atoms);
        if (sequence.isEmpty() || isInitial(atoms.getFirst())) {
            return;
        }
        Known known = new Known(label, sequence, Set.copyOf(sequence));
        phrases.add(known);
        allRoles.add(label.role());
        known.bag().forEach(concept -> {
            byConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(known);
            roles.computeIfAbsent(concept, _ -> new HashSet<>()).add(label.role());
        });
    }

    /** O/Ref, D/C: letters that mean something only together. */
    private static boolean isInitial(Atom first) {
        return first.key().length() == 1 && Character.isLetter(first.key().charAt(0));
    }

    /** What the words may mean, the likeliest first; several if they are equally likely. */
    List<Reading> read(List<Atom> atoms) {
        return alike(concepts.of(atoms));
    }

    private List<Reading> alike(List<String> sequence) {
        Set<String> bag = Set.copyOf(sequence);
        Map<Label, Double> best = new LinkedHashMap<>();
        bag.stream()
                .flatMap(concept -> byConcept.getOrDefault(concept, List.of()).stream())
                .distinct()
                .filter(known -> asksForTheSame(bag, known.bag()))
                .forEach(known -> best.merge(known.label(), likeness(sequence, bag, known), Math::max));
        double top =
                best.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return best.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(ALIKE, top - AS_GOOD))
                .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Reading::likeness).reversed())
                .toList();
    }

    private boolean asksForTheSame(Set<String> one, Set<String> other) {
        return one.stream().filter(concepts::isDecisive).allMatch(other::contains)
                && other.stream().filter(concepts::isDecisive).allMatch(one::contains);
    }

    private double likeness(List<String> sequence, Set<String> bag, Known known) {
        double shared = 0;
        double all = 0;
        Set<String> union = new HashSet<>(bag);
        union.addAll(known.bag());
        for (String concept : union) {
            double weight = weight(concept);
            all += weight;
            shared += bag.contains(concept) && known.bag().contains(concept) ? weight : 0;
        }
        return shared / all - (sequence.equals(known.sequence()) ? 0 : COST_OF_ORDER);
    }

    /** A concept tells the more the fewer kinds of labels speak of it. */
    private double weight(String concept) {
        int speakingOf = roles.getOrDefault(concept, Set.of()).size();
        return Math.pow(Math.log(1 + (double) allRoles.size() / Math.max(1, speakingOf)), 2);
    }

    /** @param likeness 1 if every word means the same, in the same order */
    record Reading(Label label, double likeness) {}

    private record Known(Label label, List<String> sequence, Set<String> bag) {}
}
