package io.tradematching.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-29T10:00:00Z, 2,  2026-01-29T12:00:00Z, within a Thursday",
        "2026-01-29T23:00:00Z, 4,  2026-01-30T03:00:00Z, over night",
        "2026-01-30T23:00:00Z, 2,  2026-02-02T01:00:00Z, over the weekend",
        "2026-01-31T12:00:00Z, 8,  2026-02-02T08:00:00Z, from a Saturday",
        "2026-01-29T10:00:00Z, 24, 2026-01-30T10:00:00Z, a whole day",
        "2026-01-30T10:00:00Z, 24, 2026-02-02T10:00:00Z, a whole day over the weekend",
        "2025-12-31T20:00:00Z, 8,  2026-01-02T04:00:00Z, over New Year's Day",
    })
    void standsStillWhenNobodyWorks(Instant start, int hours, Instant end, String what) {
        BusinessClock clock =
                new BusinessClock(new BreakProperties(ZoneId.of("UTC"), Set.of(LocalDate.of(2026, 1, 1))));

        assertThat(clock.after(start, Duration.ofHours(hours))).as(what).isEqualTo(end);
    }

    @Test
    void countsTheDaysOfItsZone() {
        BusinessClock tokyo = new BusinessClock(new BreakProperties(ZoneId.of("Asia/Tokyo"), Set.of()));

        assertThat(tokyo.after(Instant.parse("2026-01-30T14:00:00Z"), Duration.ofHours(2)))
                .as("Friday 23:00 in Tokyo and two hours: Monday 01:00 there")
                .isEqualTo("2026-02-01T16:00:00Z");
    }
}
