package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.value.Amount;
import io.tradematching.extraction.value.Found;
import io.tradematching.trade.TradeSource;
import org.jspecify.annotations.Nullable;

/**
 * One of the two amounts of a currency exchange as it is printed: whole, or its currency and its number apart.
 *
 * @param role as the label says it: bought, sold, payable by
 * @param side whom the label speaks of
 * @param sideText the words that say so
 * @param value the words that hold currency and number
 */
record ExchangeFlow(
        String role,
        Found<TradeSource> side,
        Passage sideText,
        Passage value,
        @Nullable Found<String> currency,
        @Nullable Found<Amount> amount,
        Passage currencyText,
        double quality,
        int order) {

    boolean isWhole() {
        return currency != null && amount != null;
    }

    TradeSource payer() {
        boolean receives = role.equals("bought") || role.equals("buyer") || role.equals("receiver");
        return receives ? side.value().other() : side.value();
    }

    boolean completes(ExchangeFlow other) {
        return role.equals(other.role)
                && side.value() == other.side.value()
                && (currency == null) != (other.currency == null)
                && (amount == null) != (other.amount == null);
    }

    ExchangeFlow with(ExchangeFlow rest) {
        ExchangeFlow number = amount == null ? rest : this;
        ExchangeFlow code = amount == null ? this : rest;
        return new ExchangeFlow(
                role,
                side,
                sideText,
                number.value,
                code.currency,
                number.amount,
                code.currencyText,
                Math.min(quality, rest.quality),
                Math.min(order, rest.order));
    }
}
