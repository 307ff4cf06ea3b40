package io.tradematching.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DependenciesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-31T08:00:00Z"));
    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void isUpWhileEveryServiceAnswers() {
        var health = new DependenciesHealthIndicator(dependencies(answering("s3"), answering("sqs"))).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("s3", "answers").containsEntry("sqs", "answers");
    }

    @Test
    void namesTheServiceThatIsAwayWithItsReason() {
        Dependency away = new Dependency("s3", () -> {
            throw new Failure(FailureReason.ACCESS_DENIED, "bucket", "answered 403 AccessDenied").asException();
        });

        var health = new DependenciesHealthIndicator(dependencies(away, answering("sqs"))).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("s3", "answered 403 AccessDenied")
                .containsEntry("sqs", "answers");
    }

    @Test
    void doesNotRepeatTheMessageOfAnExceptionThatIsNotOurs() {
        Dependency leaking = new Dependency("postgresql", () -> {
            throw new IllegalStateException("jdbc:postgresql://host/db?password=hunter2");
        });

        assertThat(dependencies(leaking).ask())
                .containsEntry("postgresql", Optional.of("failed: IllegalStateException"));
    }

    @Test
    void answersInTimeForAServiceThatHangsAndAsksItOnlyOnce() {
        CountDownLatch hanging = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Dependency silent = new Dependency("dynamodb", () -> {
            asked.incrementAndGet();
            await(hanging);
        });
        Dependencies dependencies = dependencies(silent, answering("s3"));

        assertThat(dependencies.ask())
                .containsEntry("dynamodb", Optional.of("no answer within 1 s"))
                .containsEntry("s3", Optional.empty());
        now.updateAndGet(time -> time.plusSeconds(60));
        assertThat(dependencies.troubles()).containsOnlyKeys("dynamodb");

        assertThat(asked).hasValue(1);
        hanging.countDown();
    }

    @Test
    void asksAgainWhenTheLastAnswerIsNoLongerFresh() {
        Dependencies dependencies = dependencies(answering("s3"));
        dependencies.troubles();
        dependencies.troubles();
        assertThat(questions).hasValue(1);

        now.updateAndGet(time -> time.plusSeconds(6));
        dependencies.troubles();

        assertThat(questions).hasValue(2);
    }

    private Dependencies dependencies(Dependency... dependencies) {
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        return new Dependencies(
                List.of(dependencies), new HealthProperties(Duration.ofSeconds(1), Duration.ofSeconds(5)), clock);
    }

    private Dependency answering(String name) {
        return new Dependency(name, questions::incrementAndGet);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
