package io.tradematching.admin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far the counterparty's value lies from the bank's, in words; empty where values have no distance. */
final class Gap {

    private Gap() {}

    /** Both in their wire forms. */
    static Optional<String> between(String bank, String counterparty) {
        return amounts(bank, counterparty).or(() -> days(bank, counterparty));
    }

    private static Optional<String> amounts(String bank, String counterparty) {
        try {
            BigDecimal gap = new BigDecimal(counterparty).subtract(new BigDecimal(bank));
            return Optional.of((gap.signum() > 0 ? "+" : "") + gap.toPlainString());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> days(String bank, String counterparty) {
        try {
            long days = ChronoUnit.DAYS.between(LocalDate.parse(bank), LocalDate.parse(counterparty));
            return Optional.of("%+d %s".formatted(days, Math.abs(days) == 1 ? "day" : "days"));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
