package io.tradematching.matching;

import java.util.ArrayList;
import java.util.List;

/** The names of one run by their numbers, with the similarity of every pair that was asked for. Safe for several threads. */
final class Names {

    private final NameSimilarity similarity;
    private final List<NameSimilarity.Name> names = new ArrayList<>();
    private final int[] prefixes;
    private final SimilarityCache cache = new SimilarityCache();

    Names(Dictionary dictionary, NameSimilarity similarity) {
        this.similarity = similarity;
        List<String> texts = dictionary.texts();
        this.prefixes = new int[texts.size()];
        for (int id = 0; id < texts.size(); id++) {
            NameSimilarity.Name name = similarity.read(texts.get(id));
            names.add(name);
            prefixes[id] = id == 0 ? 0 : name.prefix().hashCode() | 1;
        }
    }

    /** 0 where no name is stated. */
    int prefix(int name) {
        return prefixes[name];
    }

    double similarity(int one, int other) {
        if (one == other) {
            return 1;
        }
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return cache.get(low, high, () -> similarity.of(names.get(low), names.get(high)));
    }
}
