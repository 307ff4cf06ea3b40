package io.tradematching.reconciliation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the other side's paper should have come. EMIR's technical standard 149/2013, article 12, has financial counterparties confirm
 * by the end of the business day after the trade.
 */
record Expectation(LocalDate expectedBy, boolean overdue) {

    /** Empty if the trade states no date. */
    static Optional<Expectation> of(ReportedTrade trade, Instant asOf, int businessDays) {
        LocalDate day = trade.tradeDate();
        if (day == null) {
            return Optional.empty();
        }
        for (int left = businessDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWeekend(day) ? 0 : 1;
        }
        boolean overdue = day.isBefore(asOf.atZone(ZoneOffset.UTC).toLocalDate());
        return Optional.of(new Expectation(day, overdue));
    }

    static long ageInDays(ReportedTrade trade, Instant asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(trade.receivedAt(), asOf));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
