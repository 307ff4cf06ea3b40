package tradematching.samples.deal;

import io.tradematching.trade.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Options on bonds and repurchase agreements. */
final class BondDeals {

    private record Bond(String name, String country, String currency) {}

    private static final List<Bond> ALL = List.of(
            new Bond("Bundesrepublik Deutschland 2.50% due 15 August 2034", "DE", "EUR"),
            new Bond("United States Treasury Note 4.125% due 15 November 2032", "US", "USD"),
            new Bond("Treasury Gilt 4.25% due 7 June 2032", "GB", "GBP"),
            new Bond("République Française OAT 3.00% due 25 May 2033", "FR", "EUR"),
            new Bond("Brennhof Energie AG 3.875% due 12 March 2031", "DE", "EUR"),
            new Bond("Calloway Foods Inc. 5.250% due 1 September 2030", "US", "USD"));

    private BondDeals() {}

    static void option(DealDraft draft) {
        Draw draw = draft.draw();
        Bond bond = draw.pick(ALL);
        BigDecimal nominal = RatesLegs.notional(draw, bond.currency());
        int options = draw.pick(1000, 2500, 5000, 10000);
        draft.buyerAndSeller()
                .set(Term.UNDERLYING, bond.name())
                .set(Term.UNDERLYING_ID, CreditDeals.isin(draw, bond.country()))
                .set(Term.OPTION_TYPE, draw.pick("Call", "Put"))
                .set(Term.OPTION_STYLE, draw.pick("European", "American"))
                .set(Term.NUMBER_OF_OPTIONS, String.valueOf(options))
                .set(Term.NOTIONAL_AMOUNT, nominal)
                .set(Term.NOTIONAL_CURRENCY, bond.currency())
                .set(Term.STRIKE_PERCENTAGE, draw.decimal("0.965", "1.045", "0.0025"))
                .set(Term.EXPIRATION_DATE, Days.adjusted(draft.tradeDate().plusMonths(draw.between(1, 9))))
                .set(Term.SETTLEMENT_TYPE, draw.pick("Physical", "Cash"))
                .premium(nominal, bond.currency(), "0.0040", "0.0200");
    }

    static void repo(DealDraft draft) {
        Draw draw = draft.draw();
        Bond bond = draw.pick(ALL);
        LocalDate start = Days.plus(draft.tradeDate(), draw.pick(1, 2));
        LocalDate end = Days.adjusted(start.plusDays(draw.pick(7, 14, 30, 60, 91)));
        BigDecimal rate = draw.decimal("0.0185", "0.0465", "0.0005");
        BigDecimal nominal = RatesLegs.notional(draw, bond.currency());
        BigDecimal purchase =
                nominal.multiply(draw.decimal("0.94", "1.03", "0.00125")).setScale(2, RoundingMode.HALF_UP);
        int basis = bond.currency().equals("GBP") ? 365 : 360;
        BigDecimal interest = purchase.multiply(rate)
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)))
                .divide(BigDecimal.valueOf(basis), 2, RoundingMode.HALF_UP);
        draft.buyerAndSeller()
                .set(Term.UNDERLYING, bond.name())
                .set(Term.UNDERLYING_ID, CreditDeals.isin(draw, bond.country()))
                .set(Term.EFFECTIVE_DATE, start)
                .set(Term.TERMINATION_DATE, end)
                .set(Term.NOTIONAL_AMOUNT, nominal)
                .set(Term.NOTIONAL_CURRENCY, bond.currency())
                .set(Term.PURCHASE_PRICE, purchase)
                .set(Term.REPURCHASE_PRICE, purchase.add(interest))
                .set(Term.FIXED_RATE, rate)
                .set(Term.FIXED_DAY_COUNT, basis == 365 ? "ACT/365.FIXED" : "ACT/360")
                .note("margin", draw.pick("Haircut 2.00%", "Margin Ratio 102.00%"));
    }
}
