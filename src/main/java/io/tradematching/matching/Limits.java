package io.tradematching.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run left out to stay fast, counted by region, so that the parts of a divided run say the same as the whole. */
final class Limits {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** A search under a key met too many trades and was left to the other keys. */
    void capped(String region, BlockingKey key, int limit) {
        count(region, "searches by %s met more than %d trades and were left to the other keys".formatted(key, limit));
    }

    /** Too many look-alikes for one assignment. */
    void resolvedPairByPair(String region, int largest) {
        count(region, "groups of more than %d look-alike trades were resolved pair by pair".formatted(largest));
    }

    private void count(String region, String what) {
        counts.merge(region + '\n' + what, 1, Integer::sum);
    }

    /** In alphabetical order. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        counts.forEach((key, count) -> {
            String[] parts = key.split("\n", 2);
            warnings.add("%s: %d %s".formatted(parts[0], count, parts[1]));
        });
        warnings.sort(null);
        return warnings;
    }
}
