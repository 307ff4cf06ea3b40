package io.tradematching.aws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Gives out turns, at most so many within any minute. Safe for use by several threads. */
final class CallPace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final Duration longestWait;
    private final Clock clock;
    private final Deque<Instant> turns = new ArrayDeque<>();

    CallPace(int most, Duration longestWait, Clock clock) {
        this.most = most;
        this.longestWait = longestWait;
        this.clock = clock;
    }

    /** How long to wait for the turn that was given; empty if none was, because it would be too far away. */
    synchronized Optional<Duration> next() {
        Instant now = clock.instant();
        Instant turn = turns.size() < most ? now : later(now, turns.getFirst().plus(WINDOW));
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(longestWait) > 0) {
            return Optional.empty();
        }
        turns.addLast(turn);
        if (turns.size() > most) {
            turns.removeFirst();
        }
        return Optional.of(wait);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
