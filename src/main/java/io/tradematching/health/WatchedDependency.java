package io.tradematching.health;

import io.tradematching.failure.FailureException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One service's latest answer. However many ask, and however long the service hangs, one question is under way at a time. */
final class WatchedDependency {

    private final Dependency dependency;
    private final HealthProperties properties;
    private final Clock clock;
    private @Nullable CompletableFuture<Answer> latest;

    WatchedDependency(Dependency dependency, HealthProperties properties, Clock clock) {
        this.dependency = dependency;
        this.properties = properties;
        this.clock = clock;
    }

    String name() {
        return dependency.name();
    }

    /** Asks the service unless its latest answer is fresh or still awaited; does not wait. */
    void begin() {
        var _ = answer();
    }

    private synchronized CompletableFuture<Answer> answer() {
        if (latest == null || isStale(latest)) {
            latest = ask();
        }
        return latest;
    }

    private boolean isStale(CompletableFuture<Answer> answer) {
        return answer.isDone()
                && answer.join().at().plus(properties.freshness()).isBefore(clock.instant());
    }

    private CompletableFuture<Answer> ask() {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("probe-" + name()).start(() -> answer.complete(probed()));
        return answer;
    }

    private Answer probed() {
        try {
            dependency.probe().run();
            return new Answer(clock.instant(), Optional.empty());
        } catch (FailureException e) {
            return new Answer(clock.instant(), Optional.of(e.failure().message()));
        } catch (RuntimeException e) {
            // Its message may hold anything, an address with a password among it.
            return new Answer(
                    clock.instant(), Optional.of("failed: " + e.getClass().getSimpleName()));
        }
    }

    /** What is wrong, waiting for the answer as long as the time that is left. */
    Optional<String> trouble(long nanosLeft) {
        try {
            return answer().get(nanosLeft, TimeUnit.NANOSECONDS).trouble();
        } catch (TimeoutException | ExecutionException _) {
            return Optional.of("no answer within " + properties.timeout().toSeconds() + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("not asked, the process ends");
        }
    }

    record Answer(Instant at, Optional<String> trouble) {}
}
