package io.tradematching.breaks;

import io.tradematching.matching.Severity;
import java.util.Comparator;

/** How many breaks of one class are open. */
public record OpenBreaks(Group of, long count) implements Comparable<OpenBreaks> {

    private static final Comparator<OpenBreaks> MOST_URGENT_FIRST = Comparator.comparing(
                    (OpenBreaks it) -> it.of().severity())
            .thenComparing(it -> it.of().age());

    @Override
    public int compareTo(OpenBreaks other) {
        return MOST_URGENT_FIRST.compare(this, other);
    }

    /** How severe and how old. */
    public record Group(Severity severity, BreakAge age) {}
}
