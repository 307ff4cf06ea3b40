package io.tradematching.matching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and plain numbers from bytes. */
final class TextNumbers {

    static final int NO_DATE = Integer.MIN_VALUE;
    static final int MALFORMED = Integer.MIN_VALUE + 1;

    private static final int MOST_FAST_DIGITS = 18;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_IN_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int MOST_WHOLE_DIGITS = 40;
    private static final int MOST_DECIMALS = 100;
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    /** Short exponents only: BigDecimal reads 1e999999999 and then takes ages to print it. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private TextNumbers() {}

    /**
     * An ISO date, {@code 2026-01-31} or {@code 20260131}, also with a time of day behind it.
     *
     * @return days since 1970-01-01, or {@link #MALFORMED}
     */
    static int epochDay(byte[] text, int from, int to) {
        boolean dashed = to - from >= 10 && text[from + 4] == '-' && text[from + 7] == '-';
        boolean complete =
                to - from == (dashed ? 10 : 8) || dashed && (text[from + 10] == 'T' || text[from + 10] == ' ');
        if (!complete) {
            return MALFORMED;
        }
        int year = digits(text, from, from + 4);
        int month = dashed ? digits(text, from + 5, from + 7) : digits(text, from + 4, from + 6);
        int day = dashed ? digits(text, from + 8, from + 10) : digits(text, from + 6, from + 8);
        boolean exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        return exists ? epochDay(year, month, day) : MALFORMED;
    }

    /** Negative if one of the letters is no digit. */
    private static int digits(byte[] text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int daysIn(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1];
    }

    private static int epochDay(int year, int month, int day) {
        int before = year - 1;
        int days = 365 * before + before / 4 - before / 100 + before / 400 - 719_162;
        return days + DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
    }

    /**
     * Puts a plain decimal, also with an exponent, thousands commas or a trailing per cent sign, into the current row.
     *
     * @return false, and nothing is put, if the text is none
     */
    static boolean putDecimal(DecimalField field, byte[] text, int from, int to) {
        boolean signed = text[from] == '-' || text[from] == '+';
        long unscaled = 0;
        int scale = -1;
        int at = signed ? from + 1 : from;
        if (to - at > MOST_FAST_DIGITS || at == to) {
            return putSlowDecimal(field, text, from, to);
        }
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
                scale += scale >= 0 ? 1 : 0;
            } else if (text[at] == '.' && scale < 0 && to - from > 1) {
                scale = 0;
            } else {
                return putSlowDecimal(field, text, from, to);
            }
        }
        field.put(text[from] == '-' ? -unscaled : unscaled, Math.max(scale, 0));
        return true;
    }

    private static boolean putSlowDecimal(DecimalField field, byte[] text, int from, int to) {
        BigDecimal value = decimal(new String(text, from, to - from, StandardCharsets.UTF_8).strip());
        if (value == null) {
            return false;
        }
        field.put(value);
        return true;
    }

    private static @Nullable BigDecimal decimal(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).strip() : text;
        String plain = THOUSANDS.matcher(number).matches() ? number.replace(",", "") : number;
        if (!DECIMAL.matcher(plain).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.precision() - value.scale() > MOST_WHOLE_DIGITS || value.scale() > MOST_DECIMALS) {
            return null;
        }
        return percent ? value.movePointLeft(2) : value;
    }

    /** Negative if the text is none; also written as a decimal, as spreadsheets do. */
    static long wholeNumber(byte[] text, int from, int to) {
        if (to - from == 1 && text[from] >= '0' && text[from] <= '9') {
            return text[from] - '0';
        }
        BigDecimal number = decimal(new String(text, from, to - from, StandardCharsets.UTF_8));
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > MOST_FAST_DIGITS) {
            return -1;
        }
        return number.longValue();
    }
}
