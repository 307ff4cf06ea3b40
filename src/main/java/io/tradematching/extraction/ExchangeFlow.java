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
 * @param side whom the label speaks of, if it is known which side that is
 * @param sideText the words that say so
 * @param value the words that hold currency and number
 */
record ExchangeFlow(
        String role,
        @Nullable Found<TradeSource> side,
        Passage sideText,
        Passage value,
        @Nullable Found<String> currency,
        @Nullable Found<Amount> amount,
        Passage currencyText,
        double quality,
        int order) {

    private static final double FOLLOWS = 0.97;
    private static final double CONTRADICTED = 0.6;

    boolean isWhole() {
        return currency != null && amount != null;
    }

    String currencyCode() {
        return currency == null ? "" : currency.value();
    }

    @Nullable
    Found<TradeSource> payer() {
        return side == null || !receives() ? side : side.withValue(side.value().other());
    }

    private boolean receives() {
        return role.equals("bought") || role.equals("buyer") || role.equals("receiver");
    }

    /** The same beside the other amount: its payer follows from the other's, and two amounts of one payer are doubtful both. */
    ExchangeFlow against(ExchangeFlow other) {
        Found<TradeSource> own = payer();
        Found<TradeSource> others = other.payer();
        if (others == null || own != null && own.value() != others.value()) {
            return this;
        }
        TradeSource payer = own == null ? others.value().other() : own.value();
        double doubt = own == null ? FOLLOWS * others.quality() : CONTRADICTED * own.quality();
        return by(new Found<>(receives() ? payer.other() : payer, 0, 0, doubt));
    }

    private ExchangeFlow by(Found<TradeSource> payingSide) {
        return new ExchangeFlow(role, payingSide, sideText, value, currency, amount, currencyText, quality, order);
    }

    boolean completes(ExchangeFlow other) {
        return role.equals(other.role)
                && sameSide(other)
                && (currency == null) != (other.currency == null)
                && (amount == null) != (other.amount == null);
    }

    private boolean sameSide(ExchangeFlow other) {
        return side == null ? other.side == null : other.side != null && side.value() == other.side.value();
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
