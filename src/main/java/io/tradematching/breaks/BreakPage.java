package io.tradematching.breaks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some breaks of a long list, the most urgent first.
 *
 * @param next where the following page begins, null if this is the last
 */
public record BreakPage(List<Break> breaks, @Nullable Position next) {

    public BreakPage {
        breaks = List.copyOf(breaks);
    }

    /** Behind a break in the list; stays right when others come or go meanwhile. */
    public record Position(Instant dueAt, String id) {

        static Position behind(Break it) {
            return new Position(it.dueAt(), it.id());
        }

        /** For links; {@link #parse} reads it back. */
        @Override
        public String toString() {
            return dueAt + "," + id;
        }

        /** @throws IllegalArgumentException if the text is no position */
        public static Position parse(String text) {
            int comma = text.indexOf(',');
            try {
                return new Position(Instant.parse(text.substring(0, Math.max(comma, 0))), text.substring(comma + 1));
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException("Not a position in a list of breaks: " + text, e);
            }
        }
    }
}
