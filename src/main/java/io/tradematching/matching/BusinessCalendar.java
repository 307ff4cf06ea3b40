package io.tradematching.matching;

/** Business days are Monday to Friday: the platform carries no holiday calendars. */
final class BusinessCalendar {

    private static final int DAYS_IN_WEEK = 7;
    /** 1970-01-01 was a Thursday; Monday is 0. */
    private static final int WEEKDAY_OF_EPOCH = 3;

    private BusinessCalendar() {}

    /**
     * How many business days forward, or backward, lead from one day to the other or past it. From Friday to Monday it is one,
     * also from Friday to Saturday; from Thursday to Saturday two.
     */
    static long daysBetween(long one, long other) {
        long from = Math.min(one, other);
        long to = Math.max(one, other);
        return Math.max(weekdaysBefore(to) - weekdaysBefore(from), weekdaysBefore(to + 1) - weekdaysBefore(from + 1));
    }

    static long next(long day) {
        long next = day + 1;
        while (!isWeekday(next)) {
            next++;
        }
        return next;
    }

    private static boolean isWeekday(long day) {
        return Math.floorMod(day + WEEKDAY_OF_EPOCH, DAYS_IN_WEEK) < 5;
    }

    /** Business days before the given day, counted from an arbitrary Monday. */
    private static long weekdaysBefore(long day) {
        long sinceMonday = day + WEEKDAY_OF_EPOCH;
        return Math.floorDiv(sinceMonday, DAYS_IN_WEEK) * 5 + Math.min(5, Math.floorMod(sinceMonday, DAYS_IN_WEEK));
    }
}
