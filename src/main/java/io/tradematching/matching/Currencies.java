package io.tradematching.matching;

import java.util.List;
import java.util.Set;

/** Whether two papers can be about the same currencies: each text lists those of one trade, {@code EUR/USD}. */
final class Currencies {

    private static final String SEPARATOR = "/";

    private Currencies() {}

    /** One paper may leave a currency out, or all; it may not state another. */
    static boolean compatible(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return true;
        }
        if (!one.contains(SEPARATOR) && !other.contains(SEPARATOR)) {
            return false;
        }
        Set<String> ours = Set.copyOf(List.of(one.split(SEPARATOR)));
        Set<String> theirs = Set.copyOf(List.of(other.split(SEPARATOR)));
        return ours.containsAll(theirs) || theirs.containsAll(ours);
    }
}
