package io.tradematching.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far one value of a term lies from another, in the words of who looks at it; empty where values have no distance. */
final class Gap {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.01");
    private static final int BASIS_POINT_DIGITS = 4;
    private static final int SHARE_DIGITS = 6;

    private Gap() {}

    /** Both in their wire forms. */
    static Optional<String> between(TermType type, String from, String to) {
        return switch (type) {
            case DATE -> Optional.of(days(LocalDate.parse(from), LocalDate.parse(to)));
            case RATE -> Optional.of(basisPoints(new BigDecimal(from), new BigDecimal(to)));
            case INTEGER -> Optional.of(signed(new BigDecimal(to).subtract(new BigDecimal(from))));
            case AMOUNT, PRICE, QUANTITY -> Optional.of(amount(new BigDecimal(from), new BigDecimal(to)));
            case TEXT, CODE, PARTY, IDENTIFIER, TIME, CURRENCY, PERIOD, DAY_COUNT, INDEX, LIST -> Optional.empty();
        };
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return "%+d %s".formatted(days, Math.abs(days) == 1 ? "day" : "days");
    }

    private static String basisPoints(BigDecimal from, BigDecimal to) {
        return signed(to.subtract(from).movePointRight(BASIS_POINT_DIGITS)) + " bp";
    }

    private static String amount(BigDecimal from, BigDecimal to) {
        BigDecimal gap = to.subtract(from);
        return from.signum() == 0 ? signed(gap) : "%s (%s)".formatted(signed(gap), share(gap, from));
    }

    private static String share(BigDecimal gap, BigDecimal from) {
        BigDecimal percent =
                gap.divide(from.abs(), SHARE_DIGITS, RoundingMode.HALF_UP).multiply(HUNDRED);
        return percent.abs().compareTo(SMALLEST_SHARE) < 0
                ? "less than 0.01 %"
                : signed(percent.setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + ReadableValue.grouped(number);
    }
}
