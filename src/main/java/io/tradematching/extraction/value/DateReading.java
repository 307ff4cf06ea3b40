package io.tradematching.extraction.value;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a printed date can mean.
 *
 * @param dayFirst null if it cannot be read so
 * @param monthFirst null if it cannot be read so
 * @param form how it is written
 */
public record DateReading(
        @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, Form form) {

    /** How a date is written; only {@link #NUMERIC} ones can be ambiguous. */
    public enum Form {
        ISO,
        DAY_MONTH_NAME,
        MONTH_NAME_DAY,
        NUMERIC,
        /** With dots, which is written day first wherever it is written. */
        DOTTED
    }

    public static DateReading certain(LocalDate date, Form form) {
        return new DateReading(date, date, form);
    }

    public boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** Empty if the order is unknown and the date needs it. */
    public Optional<LocalDate> in(DateOrder order) {
        if (!isAmbiguous()) {
            return Optional.ofNullable(dayFirst == null ? monthFirst : dayFirst);
        }
        return switch (order) {
            case DAY_FIRST -> Optional.ofNullable(dayFirst);
            case MONTH_FIRST -> Optional.ofNullable(monthFirst);
            case UNKNOWN -> Optional.empty();
        };
    }
}
