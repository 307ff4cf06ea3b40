package io.tradematching.trade;

import java.math.BigDecimal;

/**
 * An amount in a currency.
 *
 * @param amount exact, in units of the currency; negative where the paper prints it so
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
