package tradematching.samples.deal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Business days as every calendar has them: no weekend, no New Year's Day, no Christmas. */
final class Days {

    private Days() {}

    static boolean isBusinessDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = date.getDayOfYear() == 1 || (date.getMonthValue() == 12 && date.getDayOfMonth() == 25);
        return !weekend && !holiday;
    }

    static LocalDate plus(LocalDate date, int businessDays) {
        LocalDate result = date;
        for (int left = businessDays; left > 0; ) {
            result = result.plusDays(1);
            left -= isBusinessDay(result) ? 1 : 0;
        }
        return result;
    }

    static LocalDate minus(LocalDate date, int businessDays) {
        LocalDate result = date;
        for (int left = businessDays; left > 0; ) {
            result = result.minusDays(1);
            left -= isBusinessDay(result) ? 1 : 0;
        }
        return result;
    }

    /** Modified following. */
    static LocalDate adjusted(LocalDate date) {
        if (isBusinessDay(date)) {
            return date;
        }
        LocalDate next = plus(date, 1);
        return next.getMonth() == date.getMonth() ? next : minus(date, 1);
    }
}
