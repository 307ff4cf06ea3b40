package io.tradematching.reconciliation;

import io.tradematching.trade.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far the counterparty's value lies from the bank's, in the words of who looks at it; empty where values have no distance. */
final class Gap {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.01");
    private static final int BASIS_POINT_DIGITS = 4;
    private static final int SHARE_DIGITS = 6;

    private Gap() {}

    /** @param term by its wire name; both values in their wire forms */
    static Optional<String> between(String term, String bank, String counterparty) {
        return Term.ofWireName(term).flatMap(known -> switch (known.type()) {
            case DATE -> Optional.of(days(LocalDate.parse(bank), LocalDate.parse(counterparty)));
            case RATE -> Optional.of(basisPoints(new BigDecimal(bank), new BigDecimal(counterparty)));
            case INTEGER -> Optional.of(signed(new BigDecimal(counterparty).subtract(new BigDecimal(bank))));
            case AMOUNT, PRICE, QUANTITY -> Optional.of(amount(new BigDecimal(bank), new BigDecimal(counterparty)));
            case TEXT, CODE, PARTY, IDENTIFIER, TIME, CURRENCY, PERIOD, DAY_COUNT, INDEX, LIST -> Optional.empty();
        });
    }

    private static String days(LocalDate bank, LocalDate counterparty) {
        long days = ChronoUnit.DAYS.between(bank, counterparty);
        return "%+d %s".formatted(days, Math.abs(days) == 1 ? "day" : "days");
    }

    private static String basisPoints(BigDecimal bank, BigDecimal counterparty) {
        return signed(counterparty.subtract(bank).movePointRight(BASIS_POINT_DIGITS)) + " bp";
    }

    private static String amount(BigDecimal bank, BigDecimal counterparty) {
        BigDecimal gap = counterparty.subtract(bank);
        return bank.signum() == 0 ? signed(gap) : "%s (%s)".formatted(signed(gap), share(gap, bank));
    }

    private static String share(BigDecimal gap, BigDecimal bank) {
        BigDecimal percent =
                gap.divide(bank.abs(), SHARE_DIGITS, RoundingMode.HALF_UP).multiply(HUNDRED);
        return percent.abs().compareTo(SMALLEST_SHARE) < 0
                ? "less than 0.01 %"
                : signed(percent.setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + ReadableValue.grouped(number);
    }
}
