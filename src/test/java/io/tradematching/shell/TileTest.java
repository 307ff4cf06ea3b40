package io.tradematching.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final Deque<Object> answers = new ArrayDeque<>();
    private final CachedTile<List<String>> tile = new CachedTile<>(clock, Duration.ofSeconds(30), this::answer);

    @Test
    void tellsAnErrorFromAnEmptyList() {
        Tile<List<String>> empty = Tile.read(clock, List::of);
        Tile<List<String>> failed = Tile.read(clock, () -> {
            throw new IllegalStateException("password=secret");
        });

        assertThat(empty.state()).isEqualTo("ready");
        assertThat(failed.state()).isEqualTo("error");
        assertThat(failed.error()).contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void isReadAgainOnlyAfterAWhile() {
        answers.addAll(List.of(List.of("one"), List.of("two")));

        assertThat(tile.get().value()).containsExactly("one");
        clock.now = NOON.plusSeconds(29);
        assertThat(tile.get().value()).containsExactly("one");
        clock.now = NOON.plusSeconds(30);
        assertThat(tile.get().value()).containsExactly("two");
    }

    @Test
    void keepsItsValueAndItsTimeWhenItCannotBeReadAgain() {
        answers.addAll(List.of(List.of("one"), new IllegalStateException(), List.of("three")));
        tile.get();

        clock.now = NOON.plusSeconds(60);
        Tile<List<String>> stale = tile.get();
        assertThat(stale.state()).isEqualTo("stale");
        assertThat(stale.value()).containsExactly("one");
        assertThat(stale.readAt()).isEqualTo(NOON);

        clock.now = NOON.plusSeconds(61);
        assertThat(tile.get().state()).isEqualTo("ready");
    }

    @SuppressWarnings("unchecked")
    private List<String> answer() {
        Object next = answers.remove();
        if (next instanceof RuntimeException e) {
            throw e;
        }
        return (List<String>) next;
    }

    private static final class SettableClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
