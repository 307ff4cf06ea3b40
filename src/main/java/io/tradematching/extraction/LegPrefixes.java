package io.tradematching.extraction;

import io.tradematching.extraction.vocabulary.Scope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the names of each leg's terms begin: the second leg of a kind has a number in them. */
final class LegPrefixes {

    private static final int MOST_OF_A_KIND = 2;

    private final Map<Leg, String> prefixes = new LinkedHashMap<>();

    LegPrefixes(TermNames names, List<Leg> legs) {
        Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
        for (Leg leg : legs) {
            int occurrence = counts.merge(leg.kind(), 1, Integer::sum);
            if (occurrence <= MOST_OF_A_KIND) {
                prefixes.put(leg, names.prefixOf(leg.kind(), occurrence));
            }
        }
    }

    /** Empty for what is no leg that the trade can have. */
    String of(Leg leg) {
        return prefixes.getOrDefault(leg, "");
    }

    Collection<String> all() {
        return prefixes.values();
    }
}
