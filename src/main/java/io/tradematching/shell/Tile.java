package io.tradematching.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one part of a page shows: a value and when it was read, or why it could not be read. Both together mean that the value is
 * older than it should be.
 *
 * @param readAt of the value, or of the failed attempt where there is no value
 */
public record Tile<T>(
        @Nullable T value, Instant readAt, @Nullable String error) {

    private static final Logger log = LoggerFactory.getLogger(Tile.class);

    /** Reads now; what goes wrong becomes the tile's error, so that the rest of the page still stands. */
    public static <T> Tile<T> read(Clock clock, Supplier<T> reading) {
        Instant now = clock.instant();
        try {
            return new Tile<>(reading.get(), now, null);
        } catch (RuntimeException e) {
            log.warn("A part of a page could not be read", e);
            return new Tile<>(null, now, reasonOf(e));
        }
    }

    /** This tile's error over the value that was read before. */
    Tile<T> over(Tile<T> before) {
        return hasValue() ? this : new Tile<>(before.value(), before.readAt(), error);
    }

    /** Details stay in the log: they may hold what not every viewer is to see. */
    private static String reasonOf(RuntimeException e) {
        return e.getClass().getSimpleName() + "; the log has the details";
    }

    public boolean hasValue() {
        return value != null;
    }

    public boolean isFailed() {
        return value == null;
    }

    public boolean isStale() {
        return value != null && error != null;
    }

    /** {@code ready}, {@code stale} or {@code error}, for the style sheet. */
    public String state() {
        return isFailed() ? "error" : isStale() ? "stale" : "ready";
    }
}
