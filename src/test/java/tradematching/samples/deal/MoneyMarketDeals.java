package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Forward rate agreements, caps and floors, swaptions, deposits. */
final class MoneyMarketDeals {

    private MoneyMarketDeals() {}

    private static RatesMarket termMarket(DealDraft draft) {
        RatesMarket market = RatesMarket.draw(draft.draw(), draft.tradeDate());
        while (market.isOvernight() || market.tenors().contains("28D")) {
            market = RatesMarket.draw(draft.draw(), draft.tradeDate());
        }
        return market;
    }

    static void forwardRateAgreement(DealDraft draft) {
        RatesMarket market = termMarket(draft);
        RatesLegs legs = new RatesLegs(draft);
        String tenor = draft.draw().pick(market.tenors());
        LocalDate start = Days.adjusted(
                Days.plus(draft.tradeDate(), 2).plusMonths(draft.draw().pick(1, 3, 6, 9)));
        draft.buyerAndSeller()
                .set(Term.EFFECTIVE_DATE, start)
                .set(Term.TERMINATION_DATE, Days.adjusted(start.plusMonths(RatesLegs.months(tenor))))
                .set(Term.PAYMENT_DATE, start)
                .set(Term.FIXED_RATE, legs.rate(market))
                .set(Term.FLOATING_INDEX, market.index())
                .set(Term.FLOATING_INDEX_TENOR, tenor)
                .set(Term.FLOATING_DAY_COUNT, market.floatingDayCount())
                .note("fra_discounting", "Applicable")
                .note("fixing", "{%s}".formatted(Days.minus(start, 2)));
        legs.notional(market);
        legs.conventions(market);
    }

    static void capOrFloor(DealDraft draft) {
        RatesMarket market = termMarket(draft);
        RatesLegs legs = new RatesLegs(draft);
        String type = draft.draw().pick("Cap", "Cap", "Floor", "Collar");
        BigDecimal cap = draft.draw().decimal("0.035", "0.065", "0.0025");
        BigDecimal floor = draft.draw().decimal("0.005", "0.025", "0.0025");
        legs.dates(2, 3, 5, 7);
        legs.notional(market);
        legs.conventions(market);
        draft.buyerAndSeller().set(Term.OPTION_TYPE, type);
        if (!type.equals("Floor")) {
            draft.set(Term.CAP_RATE, cap);
        }
        if (!type.equals("Cap")) {
            draft.set(Term.FLOOR_RATE, floor);
        }
        legs.floating("floating_", TradeSource.valueOf(draft.text(Term.SELLER)), market);
        draft.premium(draft.number(Term.NOTIONAL_AMOUNT), market.currency(), "0.0040", "0.0250");
        legs.schedule(draft.text(Term.FLOATING_PAYMENT_FREQUENCY));
    }

    static void swaption(DealDraft draft) {
        RatesMarket market = RatesMarket.draw(draft.draw(), draft.tradeDate());
        RatesLegs legs = new RatesLegs(draft);
        LocalDate expiry =
                Days.adjusted(draft.tradeDate().plusMonths(draft.draw().pick(3, 6, 12, 24)));
        LocalDate effective = Days.plus(expiry, 2);
        String type = draft.draw().pick("Payer", "Receiver");
        draft.buyerAndSeller()
                .set(Term.OPTION_TYPE, type)
                .set(Term.OPTION_STYLE, "European")
                .set(Term.EXPIRATION_DATE, expiry)
                .set(
                        Term.EXPIRATION_TIME,
                        "11:00 " + market.centers().split(", ")[0].replace("TARGET", "Frankfurt"))
                .set(Term.SETTLEMENT_TYPE, draft.draw().pick("Cash", "Physical"))
                .set(Term.EFFECTIVE_DATE, effective)
                .set(Term.TERMINATION_DATE, effective.plusYears(draft.draw().pick(2, 5, 10)));
        TradeSource buyer = TradeSource.valueOf(draft.text(Term.BUYER));
        TradeSource fixedPayer = type.equals("Payer") ? buyer : buyer.other();
        legs.notional(market);
        legs.conventions(market);
        legs.fixed("fixed_", fixedPayer, market);
        legs.floating("floating_", fixedPayer.other(), market);
        draft.premium(draft.number(Term.NOTIONAL_AMOUNT), market.currency(), "0.0050", "0.0300");
    }

    static void termDeposit(DealDraft draft) {
        RatesMarket market = RatesMarket.draw(draft.draw(), draft.tradeDate());
        LocalDate start = Days.plus(draft.tradeDate(), draft.draw().pick(0, 1, 2));
        LocalDate end = Days.adjusted(start.plusMonths(draft.draw().pick(1, 2, 3, 6, 9, 12)));
        BigDecimal rate = new RatesLegs(draft).rate(market);
        TradeSource depositor = draft.eitherSide();
        new RatesLegs(draft).notional(market);
        draft.set(Term.DEPOSITOR, depositor)
                .set(Term.DEPOSIT_TAKER, depositor.other())
                .set(Term.EFFECTIVE_DATE, start)
                .set(Term.TERMINATION_DATE, end)
                .set(Term.FIXED_RATE, rate)
                .set(Term.FIXED_DAY_COUNT, market.floatingDayCount());
        int basis = market.floatingDayCount().equals("ACT/360") ? 360 : 365;
        BigDecimal interest = draft.number(Term.NOTIONAL_AMOUNT)
                .multiply(rate)
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end)))
                .divide(BigDecimal.valueOf(basis), Currencies.decimals(market.currency()), RoundingMode.HALF_UP);
        draft.set(Term.INTEREST_AMOUNT, interest);
    }
}
