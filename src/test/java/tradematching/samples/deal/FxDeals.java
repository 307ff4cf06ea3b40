package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Foreign exchange: spot, forward, non-deliverable forward, swap, options. */
final class FxDeals {

    /** @param places of the quoted rate */
    private record Pair(String base, String quoted, String lowest, String highest, int places) {

        BigDecimal rate(Draw draw) {
            return draw.decimal(
                    lowest, highest, BigDecimal.ONE.movePointLeft(places).toPlainString());
        }

        String basis() {
            return quoted + " per " + base;
        }
    }

    private static final List<Pair> DELIVERABLE = List.of(
            new Pair("EUR", "USD", "1.0450", "1.1850", 4),
            new Pair("GBP", "USD", "1.2350", "1.3650", 4),
            new Pair("USD", "JPY", "138.50", "158.20", 2),
            new Pair("USD", "CHF", "0.7950", "0.9150", 4),
            new Pair("AUD", "USD", "0.6350", "0.7150", 4),
            new Pair("EUR", "GBP", "0.8350", "0.8850", 4),
            new Pair("USD", "CAD", "1.3350", "1.4250", 4),
            new Pair("EUR", "CHF", "0.9250", "0.9850", 4),
            new Pair("EUR", "SEK", "10.8500", "11.6500", 4),
            new Pair("USD", "SGD", "1.2850", "1.3650", 4),
            new Pair("EUR", "JPY", "155.20", "172.80", 2),
            new Pair("XAU", "USD", "2310.00", "4150.00", 2));
    private static final List<Pair> NON_DELIVERABLE = List.of(
            new Pair("USD", "INR", "82.1500", "89.4500", 4),
            new Pair("USD", "KRW", "1295.50", "1465.00", 2),
            new Pair("USD", "BRL", "4.8500", "5.9500", 4),
            new Pair("USD", "TWD", "30.1500", "32.9500", 4),
            new Pair("USD", "CNY", "7.0500", "7.3500", 4),
            new Pair("USD", "CLP", "880.50", "985.00", 2));

    private final DealDraft draft;
    private final Draw draw;

    private FxDeals(DealDraft draft) {
        this.draft = draft;
        this.draw = draft.draw();
    }

    static void spot(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(DELIVERABLE);
        fx.exchange("", pair, pair.rate(fx.draw), fx.amount(pair), draft.eitherSide(), Days.plus(draft.tradeDate(), 2));
    }

    static void forward(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(DELIVERABLE);
        fx.exchange("", pair, pair.rate(fx.draw), fx.amount(pair), draft.eitherSide(), fx.forwardDate());
    }

    static void nonDeliverable(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(NON_DELIVERABLE);
        LocalDate value = fx.forwardDate();
        fx.exchange("", pair, pair.rate(fx.draw), fx.amount(pair), draft.eitherSide(), value);
        draft.set(Term.FIXING_DATE, Days.minus(value, 2))
                .set(Term.REFERENCE_CURRENCY, pair.quoted())
                .set(Term.SETTLEMENT_CURRENCY, "USD")
                .set(Term.SETTLEMENT_TYPE, "Non-Deliverable")
                .note("settlement_rate_option", pair.quoted() + draft.draw().pick("01", "02", "09", "10"));
    }

    static void swap(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(DELIVERABLE.subList(0, 11));
        BigDecimal near = pair.rate(fx.draw);
        BigDecimal points = BigDecimal.valueOf(fx.draw.between(-95, 140)).movePointLeft(pair.places());
        BigDecimal amount = fx.amount(pair);
        TradeSource payer = draft.eitherSide();
        fx.exchange("near_", pair, near, amount, payer, Days.plus(draft.tradeDate(), 2));
        fx.exchange("far_", pair, near.add(points), amount, payer.other(), fx.forwardDate());
        draft.note("swap_points", points.movePointRight(pair.places()).toPlainString());
    }

    private BigDecimal amount(Pair pair) {
        if (pair.base().equals("XAU")) {
            return draw.decimal("500", "20000", "100");
        }
        return draw.decimal("500000", "60000000", draw.pick("500000", "250000", "12500"));
    }

    private LocalDate forwardDate() {
        return Days.adjusted(
                Days.plus(draft.tradeDate(), 2).plusMonths(draw.between(1, 12)).plusDays(draw.between(0, 9)));
    }

    private void exchange(
            String prefix, Pair pair, BigDecimal rate, BigDecimal amount, TradeSource basePayer, LocalDate value) {
        draft.set(prefix, "currency1", pair.base())
                .set(prefix, "amount1", amount.toPlainString())
                .set(prefix, "currency1_payer", basePayer.name())
                .set(prefix, "currency2", pair.quoted())
                .set(
                        prefix,
                        "amount2",
                        DealDraft.rounded(amount.multiply(rate), pair.quoted()).toPlainString())
                .set(prefix, "currency2_payer", basePayer.other().name())
                .set(prefix, "exchange_rate", rate.toPlainString())
                .set(prefix, "quote_basis", pair.basis())
                .set(prefix, "value_date", value.toString());
    }

    static void option(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(DELIVERABLE);
        BigDecimal strike = pair.rate(fx.draw);
        BigDecimal amount = fx.amount(pair);
        BigDecimal quotedAmount = DealDraft.rounded(amount.multiply(strike), pair.quoted());
        boolean baseCall = fx.draw.chance(0.5);
        draft.buyerAndSeller()
                .set(Term.CALL_CURRENCY, baseCall ? pair.base() : pair.quoted())
                .set(Term.CALL_AMOUNT, baseCall ? amount : quotedAmount)
                .set(Term.PUT_CURRENCY, baseCall ? pair.quoted() : pair.base())
                .set(Term.PUT_AMOUNT, baseCall ? quotedAmount : amount)
                .set(Term.STRIKE_PRICE, strike)
                .set(Term.STRIKE_QUOTE_BASIS, pair.basis())
                .set(Term.OPTION_STYLE, fx.draw.pick("European", "European", "American"));
        fx.expiry();
        draft.premium(fx.dollars(pair, amount, quotedAmount), fx.premiumCurrency(pair), "0.0060", "0.0350");
        fx.barrier(strike, pair);
    }

    private void expiry() {
        LocalDate expiry = Days.adjusted(draft.tradeDate().plusMonths(draw.between(1, 12)));
        draft.set(Term.EXPIRATION_DATE, expiry)
                .set(Term.EXPIRATION_TIME, draw.pick("10:00 New York", "15:00 Tokyo", "10:00 New York"))
                .set(Term.VALUE_DATE, Days.plus(expiry, 2));
    }

    private String premiumCurrency(Pair pair) {
        return pair.quoted().equals("USD") || pair.base().equals("XAU") ? "USD" : pair.base();
    }

    private BigDecimal dollars(Pair pair, BigDecimal baseAmount, BigDecimal quotedAmount) {
        return premiumCurrency(pair).equals(pair.base()) ? baseAmount : quotedAmount;
    }

    private void barrier(BigDecimal strike, Pair pair) {
        if (draw.chance(0.2)) {
            draft.set(Term.BARRIER_TYPE, draw.pick("Knockin", "Knockout"))
                    .set(
                            Term.BARRIER_LEVEL,
                            strike.multiply(new BigDecimal("1.06"))
                                    .setScale(pair.places(), java.math.RoundingMode.HALF_UP));
        }
    }

    static void digitalOption(DealDraft draft) {
        FxDeals fx = new FxDeals(draft);
        Pair pair = draft.draw().pick(DELIVERABLE.subList(0, 11));
        BigDecimal payout = fx.draw.decimal("100000", "5000000", "50000");
        String currency = pair.quoted().equals("JPY") ? pair.base() : pair.quoted();
        draft.buyerAndSeller()
                .set(Term.CURRENCY_PAIR, pair.base() + "/" + pair.quoted())
                .set(Term.TRIGGER_CONDITION, fx.draw.pick("AtOrAbove", "AtOrBelow", "Touch", "Notouch"))
                .set(Term.TRIGGER_RATE, pair.rate(fx.draw))
                .set(Term.PAYOUT_AMOUNT, payout)
                .set(Term.PAYOUT_CURRENCY, currency)
                .set(Term.OPTION_STYLE, "European");
        fx.expiry();
        draft.premium(payout, currency, "0.1200", "0.6200");
    }
}
