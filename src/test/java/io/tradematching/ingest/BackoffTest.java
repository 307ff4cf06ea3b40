package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "7, 640", "8, 900", "60, 900"})
    void doublesUpToTheLongestWait(int attempt, int seconds) {
        assertThat(backoff(bound -> bound - 1).after(attempt)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "60, 450"})
    void neverWaitsLessThanHalf(int attempt, int seconds) {
        assertThat(backoff(_ -> 0).after(attempt)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static Backoff backoff(java.util.function.LongUnaryOperator choice) {
        IntakeProperties properties = new IntakeProperties(
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                5,
                Duration.ofSeconds(10),
                Duration.ofMinutes(15),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
        return new Backoff(properties, new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return choice.applyAsLong(bound);
            }
        });
    }
}
