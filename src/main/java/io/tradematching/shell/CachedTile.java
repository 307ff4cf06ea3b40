package io.tradematching.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tile that costs something to read: read at most once in a while for all viewers, and kept when reading fails. */
public final class CachedTile<T> {

    private final Clock clock;
    private final Duration age;
    private final Supplier<T> reading;
    private @Nullable Tile<T> last;

    /** @param age up to which the value is shown without being read again */
    public CachedTile(Clock clock, Duration age, Supplier<T> reading) {
        this.clock = clock;
        this.age = age;
        this.reading = reading;
    }

    /** Whoever comes while it is being read waits for that reading. */
    public synchronized Tile<T> get() {
        Tile<T> before = last;
        if (before != null
                && before.error() == null
                && clock.instant().isBefore(before.readAt().plus(age))) {
            return before;
        }
        Tile<T> now = Tile.read(clock, reading);
        last = before == null ? now : now.over(before);
        return last;
    }
}
