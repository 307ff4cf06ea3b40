package io.tradematching.breaks;

import java.time.Duration;
import java.time.Instant;

/** How long a break has been open, in the classes that reports and metrics use. */
public enum BreakAge {
    NEW("under 1 day", 0),
    DAYS("1 to 7 days", 1),
    WEEKS("7 to 30 days", 7),
    OLD("30 days and more", 30);

    private final String words;
    private final Duration from;

    BreakAge(String words, int fromDays) {
        this.words = words;
        this.from = Duration.ofDays(fromDays);
    }

    public static BreakAge at(Instant now, Instant openedAt) {
        Duration open = Duration.between(openedAt, now);
        BreakAge age = NEW;
        for (BreakAge candidate : values()) {
            age = open.compareTo(candidate.from) >= 0 ? candidate : age;
        }
        return age;
    }

    public String words() {
        return words;
    }
}
