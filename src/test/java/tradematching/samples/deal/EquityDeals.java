package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Equity options, total and price return swaps, variance swaps. */
final class EquityDeals {

    private record Share(String name, String country, String exchange, String currency, int price) {}

    private static final List<Share> SHARES = List.of(
            new Share("Calloway Foods Inc.", "US", "New York Stock Exchange", "USD", 84),
            new Share("Brennhof Energie AG", "DE", "Xetra", "EUR", 37),
            new Share("Tarrant Motor Holdings plc", "GB", "London Stock Exchange", "GBP", 12),
            new Share("Okabe Heavy Industries, Ltd.", "JP", "Tokyo Stock Exchange", "JPY", 2450),
            new Share("Helix Semiconductor N.V.", "NL", "Euronext Amsterdam", "EUR", 212),
            new Share("Aubrac Luxe S.A.", "FR", "Euronext Paris", "EUR", 615),
            new Share("Pinnacle Data Systems, Inc.", "US", "NASDAQ", "USD", 163));
    private static final List<Share> INDICES = List.of(
            new Share("EURO STOXX 50 Index", "EU", "Eurex", "EUR", 4950),
            new Share("S&P 500 Index", "US", "Chicago Board Options Exchange", "USD", 5900),
            new Share("FTSE 100 Index", "GB", "London Stock Exchange", "GBP", 8350),
            new Share("Nikkei 225 Index", "JP", "Osaka Exchange", "JPY", 39200));

    private EquityDeals() {}

    private static BigDecimal around(Draw draw, int price) {
        int percent = draw.between(85, 118);
        return BigDecimal.valueOf((long) price * percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    static void option(DealDraft draft) {
        Draw draw = draft.draw();
        Share share = draw.pick(SHARES);
        BigDecimal strike = around(draw, share.price());
        BigDecimal options = draw.decimal("500", "100000", "500");
        BigDecimal price =
                strike.multiply(draw.decimal("0.02", "0.12", "0.005")).setScale(2, RoundingMode.HALF_UP);
        LocalDate expiry = Days.adjusted(draft.tradeDate().plusMonths(draw.between(2, 24)));
        draft.buyerAndSeller()
                .set(Term.UNDERLYING, share.name())
                .set(Term.UNDERLYING_ID, CreditDeals.isin(draw, share.country()))
                .set(Term.EXCHANGE, share.exchange())
                .set(Term.OPTION_TYPE, draw.pick("Call", "Put"))
                .set(Term.OPTION_STYLE, draw.pick("European", "American", "Bermudan"))
                .set(Term.NUMBER_OF_OPTIONS, options)
                .set(Term.OPTION_ENTITLEMENT, draw.pick("1", "1", "10", "100"))
                .set(Term.STRIKE_PRICE, strike)
                .set(Term.STRIKE_CURRENCY, share.currency())
                .set(Term.EXPIRATION_DATE, expiry)
                .set(Term.SETTLEMENT_TYPE, draw.pick("Cash", "Physical"))
                .set(Term.PRICE_PER_OPTION, price)
                .set(Term.PREMIUM_AMOUNT, DealDraft.rounded(price.multiply(options), share.currency()))
                .set(Term.PREMIUM_CURRENCY, share.currency())
                .set(Term.PREMIUM_PAYMENT_DATE, Days.plus(draft.tradeDate(), 3));
        if (draft.text(Term.OPTION_STYLE).equals("American")) {
            draft.set(Term.COMMENCEMENT_DATE, draft.tradeDate());
        }
    }

    static void swap(DealDraft draft) {
        Draw draw = draft.draw();
        Share share = draw.pick(SHARES);
        RatesLegs legs = new RatesLegs(draft);
        TradeSource equityPayer = draft.eitherSide();
        RatesMarket market = RatesMarket.draw(draw, draft.tradeDate());
        while (!market.currency().equals(share.currency())) {
            market = RatesMarket.draw(draw, draft.tradeDate());
        }
        BigDecimal price = around(draw, share.price());
        BigDecimal units = draw.decimal("10000", "900000", "2500");
        legs.dates(1, 2, 3);
        draft.set(Term.UNDERLYING, share.name())
                .set(Term.UNDERLYING_ID, CreditDeals.isin(draw, share.country()))
                .set(Term.EXCHANGE, share.exchange())
                .set(Term.EQUITY_PAYER, equityPayer)
                .set(Term.RETURN_TYPE, draw.pick("Total", "Price"))
                .set(Term.NUMBER_OF_UNITS, units)
                .set(Term.INITIAL_PRICE, price)
                .set(Term.NOTIONAL_AMOUNT, DealDraft.rounded(price.multiply(units), share.currency()))
                .set(Term.NOTIONAL_CURRENCY, share.currency())
                .set(Term.SETTLEMENT_TYPE, "Cash");
        legs.conventions(market);
        legs.floating("floating_", equityPayer.other(), market);
    }

    static void varianceSwap(DealDraft draft) {
        Draw draw = draft.draw();
        Share index = draw.pick(INDICES);
        LocalDate end = Days.adjusted(draft.tradeDate().plusMonths(draw.pick(3, 6, 12, 24)));
        draft.buyerAndSeller()
                .set(Term.UNDERLYING, index.name())
                .set(Term.EXCHANGE, index.exchange())
                .set(Term.EFFECTIVE_DATE, draft.tradeDate())
                .set(Term.TERMINATION_DATE, Days.plus(end, 2))
                .set(Term.NOTIONAL_AMOUNT, draw.decimal("50000", "1000000", "25000"))
                .set(Term.NOTIONAL_CURRENCY, index.currency())
                .set(Term.STRIKE_PRICE, draw.decimal("12.5", "29.5", "0.05"))
                .set(Term.SETTLEMENT_TYPE, "Cash")
                .note("valuation", "{%s}".formatted(end))
                .note("variance_cap", draw.pick("Applicable, factor 2.5", "Not Applicable"));
    }
}
