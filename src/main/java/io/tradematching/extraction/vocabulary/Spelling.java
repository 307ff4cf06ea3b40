package io.tradematching.extraction.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known words that a printed word may be a misreading of, in time independent of their number: words meet in what is left of
 * them when letters are deleted.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private final Map<String, List<String>> byRemainder = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Spelling(Collection<String> words) {
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(this::add);
    }

    private void add(String word) {
        if (known.add(word)) {
            remainders(word)
                    .forEach(rest -> byRemainder
                            .computeIfAbsent(rest, _ -> new ArrayList<>())
                            .add(word));
        }
    }

    /** Known words within the word's edit limit, nearest first; the word itself if it is known. */
    List<Correction> corrections(String word) {
        if (known.contains(word)) {
            return List.of(new Correction(word, 0));
        }
        if (word.length() < SHORTEST) {
            return List.of();
        }
        return remainders(word).stream()
                .flatMap(rest -> byRemainder.getOrDefault(rest, List.of()).stream())
                .distinct()
                .map(candidate -> new Correction(candidate, EditDistance.between(word, candidate)))
                .filter(correction -> correction.edits() <= limit(correction.word()))
                .sorted(java.util.Comparator.comparingInt(Correction::edits))
                .toList();
    }

    private static int limit(String word) {
        return word.length() >= LONG ? 2 : 1;
    }

    private static Set<String> remainders(String word) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(word);
        deleteOne(word, rests);
        if (word.length() >= LONG - 1) {
            List.copyOf(rests).forEach(rest -> deleteOne(rest, rests));
        }
        return rests;
    }

    private static void deleteOne(String word, Set<String> rests) {
        for (int i = 0; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
    }

    /** @param edits letters to insert, delete, replace or swap */
    record Correction(String word, int edits) {}
}
