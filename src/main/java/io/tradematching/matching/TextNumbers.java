package io.tradematching.matching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads dates and plain numbers from bytes. */
final class TextNumbers {

    static final int NO_DATE = Integer.MIN_VALUE;
    private static final int MOST_FAST_DIGITS = 18;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_IN_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private TextNumbers() {}

    /**
     * An ISO date, {@code 2026-01-31} or {@code 20260131}, also with a time of day behind it.
     *
     * @return days since 1970-01-01
     * @throws NumberFormatException if it is none
     */
    static int epochDay(byte[] text, int from, int to) {
        boolean dashed = to - from >= 10 && text[from + 4] == '-' && text[from + 7] == '-';
        boolean complete =
                to - from == (dashed ? 10 : 8) || dashed && (text[from + 10] == 'T' || text[from + 10] == ' ');
        if (!complete) {
            throw notA("date", text, from, to);
        }
        int year = digits(text, from, from + 4);
        int month = dashed ? digits(text, from + 5, from + 7) : digits(text, from + 4, from + 6);
        int day = dashed ? digits(text, from + 8, from + 10) : digits(text, from + 6, from + 8);
        if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            throw notA("date", text, from, to);
        }
        return epochDay(year, month, day);
    }

    private static int digits(byte[] text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                throw notA("date", text, from, to);
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
     * Appends a plain decimal, also with an exponent, thousands commas or a trailing per cent sign.
     *
     * @throws NumberFormatException if it is none
     */
    static void appendDecimal(DecimalColumn column, byte[] text, int from, int to) {
        boolean negative = text[from] == '-';
        long unscaled = 0;
        int scale = -1;
        int at = negative || text[from] == '+' ? from + 1 : from;
        if (to - at > MOST_FAST_DIGITS || at == to) {
            column.append(slowDecimal(text, from, to));
            return;
        }
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
                scale += scale >= 0 ? 1 : 0;
            } else if (text[at] == '.' && scale < 0 && to - from > 1) {
                scale = 0;
            } else {
                column.append(slowDecimal(text, from, to));
                return;
            }
        }
        column.append(negative ? -unscaled : unscaled, Math.max(scale, 0));
    }

    private static BigDecimal slowDecimal(byte[] text, int from, int to) {
        String read = new String(text, from, to - from, StandardCharsets.UTF_8).strip();
        boolean percent = read.endsWith("%");
        String number = percent ? read.substring(0, read.length() - 1).strip() : read;
        String plain = number.matches("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? number.replace(",", "") : number;
        BigDecimal value = new BigDecimal(plain);
        if (value.precision() - value.scale() > 40 || value.scale() > 100) {
            throw notA("number", text, from, to);
        }
        return percent ? value.movePointLeft(2) : value;
    }

    private static NumberFormatException notA(String what, byte[] text, int from, int to) {
        return new NumberFormatException(
                "'%s' is not a %s".formatted(new String(text, from, to - from, StandardCharsets.UTF_8), what));
    }
}
