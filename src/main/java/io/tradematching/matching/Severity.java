package io.tradematching.matching;

import java.time.Duration;

/** How urgent a break is, with the business time there is to act on it. */
public enum Severity {
    CRITICAL(2),
    HIGH(4),
    MEDIUM(8),
    LOW(24);

    private final Duration timeToAct;

    Severity(int hours) {
        this.timeToAct = Duration.ofHours(hours);
    }

    public Duration timeToAct() {
        return timeToAct;
    }
}
