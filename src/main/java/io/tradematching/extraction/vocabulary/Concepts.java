package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of labels mean, one by one. */
final class Concepts {

    static final Concepts NONE = new Concepts(Map.of("heads", Map.of(), "tellers", Map.of(), "words", Map.of()));

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    private static final List<String> PLURALS = List.of("s", "es", "n", "en", "e");
    private static final List<String> JOINTS = List.of("", "s", "n", "es", "en");

    private final Map<String, String> concepts = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> decisive = new HashSet<>();

    Concepts(Map<String, Object> file) {
        links.addAll(texts(file.get("links")));
        decisive.addAll(add(file.get("heads")));
        decisive.addAll(add(file.get("tellers")));
        add(file.get("words"));
    }

    private Set<String> add(@Nullable Object group) {
        Map<String, List<String>> words = VocabularyFile.phrases(group);
        words.forEach((concept, synonyms) -> synonyms.forEach(word -> add(word, concept)));
        return words.keySet();
    }

    private void add(String word, String concept) {
        String other = concepts.putIfAbsent(word, concept);
        if (other != null && !other.equals(concept)) {
            throw new IllegalArgumentException("'%s' means both %s and %s".formatted(word, other, concept));
        }
    }

    /** The meanings of the words in their order. A word that is not known stands for itself. */
    List<String> of(List<Atom> atoms) {
        List<String> found = new ArrayList<>();
        for (Atom atom : atoms) {
            if (!links.contains(atom.key())) {
                found.addAll(ofWord(atom.key()));
            }
        }
        return found;
    }

    private List<String> ofWord(String word) {
        return known(word).map(List::of).or(() -> compound(word)).orElseGet(() -> List.of("=" + word));
    }

    private Optional<String> known(String word) {
        String concept = concepts.get(word);
        if (concept != null) {
            return Optional.of(concept);
        }
        return PLURALS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() > ending.length() + SHORTEST_PART)
                .flatMap(ending -> Stream.ofNullable(concepts.get(word.substring(0, word.length() - ending.length()))))
                .findFirst();
    }

    /** Handelsdatum, Festzinszahler: words written as one. The longest first part that leaves a known rest is taken. */
    private Optional<List<String>> compound(String word) {
        return word.length() < SHORTEST_COMPOUND ? Optional.empty() : parts(word);
    }

    private Optional<List<String>> parts(String word) {
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String head = concepts.get(word.substring(0, cut));
            Optional<List<String>> rest = head == null ? Optional.empty() : rest(word.substring(cut));
            if (rest.isPresent()) {
                List<String> parts = new ArrayList<>(List.of(head));
                parts.addAll(rest.orElseThrow());
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> rest(String word) {
        return JOINTS.stream()
                .filter(word::startsWith)
                .map(joint -> word.substring(joint.length()))
                .filter(part -> part.length() >= SHORTEST_PART)
                .flatMap(part -> known(part).map(List::of).or(() -> parts(part)).stream())
                .findFirst();
    }

    /** Whether labels with and without it never mean the same. */
    boolean isDecisive(String concept) {
        return decisive.contains(concept);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@Nullable Object list) {
        return list == null ? List.of() : (List<String>) list;
    }
}
