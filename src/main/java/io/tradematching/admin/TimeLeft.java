package io.tradematching.admin;

import java.time.Duration;
import java.time.Instant;

/** How much time is left to act, in words. */
record TimeLeft(Instant now) {

    public boolean isOver(Instant due) {
        return due.isBefore(now);
    }

    public String until(Instant due) {
        Duration left = Duration.between(now, due);
        return left.isNegative() ? words(left.negated()) + " late" : words(left) + " left";
    }

    private static String words(Duration time) {
        return time.toDays() > 1
                ? time.toDays() + " days"
                : time.toHours() > 0
                        ? "%d h %d min".formatted(time.toHours(), time.toMinutesPart())
                        : time.toMinutes() + " min";
    }
}
