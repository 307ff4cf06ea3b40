package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;

/** Interest rate, cross-currency, basis and inflation swaps. */
final class RatesDeals {

    private RatesDeals() {}

    static void interestRateSwap(DealDraft draft) {
        RatesMarket market = RatesMarket.draw(draft.draw(), draft.tradeDate());
        RatesLegs legs = new RatesLegs(draft);
        TradeSource fixedPayer = draft.eitherSide();
        legs.dates(2, 3, 5, 7, 10, 15);
        legs.notional(market);
        legs.conventions(market);
        legs.fixed("fixed_", fixedPayer, market);
        legs.floating("floating_", fixedPayer.other(), market);
        legs.schedule(market.fixedFrequency());
        fee(draft, market.currency());
    }

    static void fee(DealDraft draft, String currency) {
        if (draft.draw().chance(0.2)) {
            draft.set(Term.FEE_PAYER, draft.eitherSide())
                    .set(Term.FEE_AMOUNT, draft.draw().decimal("10000", "900000", "2500"))
                    .set(Term.FEE_CURRENCY, currency)
                    .set(Term.FEE_PAYMENT_DATE, Days.plus(draft.tradeDate(), 2));
        }
    }

    static void basisSwap(DealDraft draft) {
        RatesMarket first = RatesMarket.draw(draft.draw(), draft.tradeDate());
        RatesLegs legs = new RatesLegs(draft);
        TradeSource firstPayer = draft.eitherSide();
        legs.dates(1, 2, 3, 5, 10);
        legs.notional(first);
        legs.conventions(first);
        legs.floating("floating_", firstPayer, first);
        legs.floating("floating2_", firstPayer.other(), first.sibling(draft.draw(), draft.tradeDate()));
        draft.set(Term.FLOATING_SPREAD, draft.draw().decimal("0.0005", "0.0065", "0.000125"));
        legs.schedule("3M");
    }

    static void crossCurrencySwap(DealDraft draft) {
        RatesMarket first = RatesMarket.draw(draft.draw(), draft.tradeDate());
        RatesMarket second = first.foreign(draft.draw(), draft.tradeDate());
        RatesLegs legs = new RatesLegs(draft);
        TradeSource firstPayer = draft.eitherSide();
        legs.dates(2, 3, 5, 7, 10);
        legs.conventions(first);
        boolean fixed = draft.draw().chance(0.6);
        String firstPrefix = fixed ? "fixed_" : "floating_";
        String secondPrefix = fixed ? "floating_" : "floating2_";
        if (fixed) {
            legs.fixed(firstPrefix, firstPayer, first);
        } else {
            legs.floating(firstPrefix, firstPayer, first);
        }
        legs.floating(secondPrefix, firstPayer.other(), second);
        notionals(draft, firstPrefix, first.currency(), secondPrefix, second.currency());
        draft.note("initial_exchange", "{%s}".formatted(draft.date(Term.EFFECTIVE_DATE)))
                .note("final_exchange", "{%s}".formatted(draft.date(Term.TERMINATION_DATE)));
    }

    private static void notionals(DealDraft draft, String first, String currency1, String second, String currency2) {
        BigDecimal amount = RatesLegs.notional(draft.draw(), currency1);
        BigDecimal ratio = BigDecimal.valueOf(Currencies.size(currency2))
                .divide(BigDecimal.valueOf(Currencies.size(currency1)), 8, java.math.RoundingMode.HALF_UP)
                .multiply(draft.draw().decimal("0.81", "1.24", "0.0025"));
        draft.set(first, "notional_amount", amount.toPlainString())
                .set(first, "notional_currency", currency1)
                .set(
                        second,
                        "notional_amount",
                        DealDraft.rounded(amount.multiply(ratio), currency2).toPlainString())
                .set(second, "notional_currency", currency2);
    }

    static void inflationSwap(DealDraft draft) {
        Draw draw = draft.draw();
        RatesLegs legs = new RatesLegs(draft);
        TradeSource fixedPayer = draft.eitherSide();
        String[] index = draw.pick(
                new String[] {"GBP", "UK-RPI", "London"},
                new String[] {"EUR", "EUR-EXT-CPI", "TARGET"},
                new String[] {"USD", "USA-CPI-U", "New York"},
                new String[] {"EUR", "FRC-EXT-CPI", "TARGET"});
        legs.dates(5, 10, 15, 20);
        draft.set(Term.NOTIONAL_AMOUNT, RatesLegs.notional(draw, index[0]))
                .set(Term.NOTIONAL_CURRENCY, index[0])
                .set(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING")
                .set(Term.BUSINESS_CENTERS, index[2])
                .set(Term.FIXED_PAYER, fixedPayer)
                .set(Term.FIXED_RATE, draw.decimal("0.018", "0.0395", "0.00005"))
                .set(Term.FIXED_PAYMENT_FREQUENCY, "1T")
                .set(Term.FLOATING_PAYER, fixedPayer.other())
                .set(Term.FLOATING_INDEX, index[1])
                .set(Term.FLOATING_PAYMENT_FREQUENCY, "1T")
                .note("inflation_lag", draw.pick("2 months", "3 months"))
                .note("initial_index_level", draw.decimal("105", "320", "0.1").toPlainString());
    }
}
