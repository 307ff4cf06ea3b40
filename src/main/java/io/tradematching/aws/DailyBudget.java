package io.tradematching.aws;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What this process may spend within one day, UTC. Safe for use by several threads. */
final class DailyBudget {

    private final BigDecimal limit;
    private final Clock clock;
    private LocalDate day = LocalDate.MIN;
    private BigDecimal spent = BigDecimal.ZERO;

    DailyBudget(BigDecimal limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    synchronized boolean isSpent() {
        turnPage();
        return spent.compareTo(limit) >= 0;
    }

    synchronized void spend(BigDecimal amount) {
        turnPage();
        spent = spent.add(amount);
    }

    private void turnPage() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            spent = BigDecimal.ZERO;
        }
    }
}
