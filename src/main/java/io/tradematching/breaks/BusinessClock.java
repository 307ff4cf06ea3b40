package io.tradematching.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;

/** Time that runs on the working days of the desk that resolves breaks, and stands still in between. */
class BusinessClock {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final BreakProperties calendar;

    BusinessClock(BreakProperties calendar) {
        this.calendar = calendar;
    }

    /** When that much business time will have passed. */
    Instant after(Instant start, Duration time) {
        ZonedDateTime at = start.atZone(calendar.zone());
        Duration left = time;
        while (true) {
            ZonedDateTime nextDay = at.toLocalDate().plusDays(1).atStartOfDay(calendar.zone());
            if (isBusinessDay(at.toLocalDate())) {
                Duration untilNextDay = Duration.between(at, nextDay);
                if (left.compareTo(untilNextDay) <= 0) {
                    return at.plus(left).toInstant();
                }
                left = left.minus(untilNextDay);
            }
            at = nextDay;
        }
    }

    private boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !calendar.holidays().contains(day);
    }
}
