package io.tradematching.reconciliation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a long list.
 *
 * @param next what the following page is asked for with, null if this is the last
 */
public record Page<T>(List<T> entries, @Nullable String next) {

    public Page {
        entries = List.copyOf(entries);
    }

    /** @param found one entry more than the page holds, if there are more */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), key.apply(found.get(limit - 1)))
                : new Page<>(found, null);
    }
}
