package io.tradematching.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts failed sign-ins of a name from an address. A lock ends by itself; only so many are remembered. */
final class FailedSignIns {

    private static final int REMEMBERED = 10_000;

    private final int maxFailures;
    private final Duration lockOut;
    private final Clock clock;
    private final ConcurrentMap<Attempt, Failures> failures = new ConcurrentHashMap<>();

    FailedSignIns(int maxFailures, Duration lockOut, Clock clock) {
        this.maxFailures = maxFailures;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** @return until when, if locked */
    Optional<Instant> lockedUntil(Attempt attempt) {
        return Optional.ofNullable(failures.get(attempt))
                .filter(found -> found.count() >= maxFailures)
                .map(Failures::forgottenAt)
                .filter(until -> until.isAfter(clock.instant()));
    }

    void failed(Attempt attempt) {
        if (failures.size() >= REMEMBERED) {
            forgetOld();
        }
        Instant now = clock.instant();
        failures.merge(
                attempt,
                new Failures(1, now.plus(lockOut)),
                (old, first) ->
                        old.forgottenAt().isAfter(now) ? new Failures(old.count() + 1, first.forgottenAt()) : first);
    }

    void succeeded(Attempt attempt) {
        failures.remove(attempt);
    }

    /** If too many are under way at once, somebody is trying names; the oldest go first, all if need be. */
    private void forgetOld() {
        Instant now = clock.instant();
        failures.values().removeIf(found -> !found.forgottenAt().isAfter(now));
        if (failures.size() >= REMEMBERED) {
            failures.clear();
        }
    }

    record Attempt(String name, String address) {}

    private record Failures(int count, Instant forgottenAt) {}
}
