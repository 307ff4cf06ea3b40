package tradematching.samples.deal;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.Term;
import java.time.LocalDate;
import java.util.Map;

/** Credit default swaps on a name and on an index. */
final class CreditDeals {

    private static final Map<String, String> NAMES = Map.of(
            "Brennhof Energie AG", "DE",
            "Calloway Foods Inc.", "US",
            "Société Nouvelle des Ciments S.A.", "FR",
            "Tarrant Motor Holdings plc", "GB",
            "Republic of Vantara", "XS",
            "Nordkap Shipping ASA", "NO",
            "Okabe Heavy Industries, Ltd.", "JP",
            "Castilla Telecomunicaciones S.A.", "ES",
            "Great Basin Utilities Corporation", "US");

    private CreditDeals() {}

    static void creditDefaultSwap(DealDraft draft) {
        Draw draw = draft.draw();
        String name = draw.pick(NAMES.keySet().stream().sorted().toList());
        draft.set(Term.REFERENCE_ENTITY, name)
                .set(Term.REFERENCE_OBLIGATION, isin(draw, requireNonNull(NAMES.get(name))))
                .note("obligation_category", draw.pick("Bond or Loan", "Borrowed Money"))
                .note("seniority", draw.pick("Senior Unsecured", "Senior Level", "Subordinated"))
                .note("credit_events", "Bankruptcy; Failure to Pay; Restructuring");
        common(draft, draw.pick("USD", "EUR", "EUR", "GBP"));
    }

    static void creditIndexSwap(DealDraft draft) {
        Draw draw = draft.draw();
        String index = draw.pick("CDX.NA.IG", "CDX.NA.HY", "iTraxx Europe", "iTraxx Europe Crossover", "iTraxx Japan");
        int series = draw.between(32, 45);
        draft.set(Term.INDEX_NAME, index)
                .set(Term.INDEX_SERIES, String.valueOf(series))
                .set(Term.INDEX_VERSION, String.valueOf(draw.pick(1, 1, 2, 3)))
                .note(
                        "annex_date",
                        "{%s}".formatted(draft.tradeDate().minusMonths(3).withDayOfMonth(20)));
        common(draft, index.startsWith("CDX") ? "USD" : index.endsWith("Japan") ? "JPY" : "EUR");
    }

    static String isin(Draw draw, String country) {
        return CheckDigits.isin(country + draw.digits(9));
    }

    private static void common(DealDraft draft, String currency) {
        Draw draw = draft.draw();
        LocalDate roll = draft.tradeDate().withDayOfMonth(20).withMonth(6).plusYears(draw.pick(3, 5, 5, 7, 10));
        draft.buyerAndSeller()
                .set(Term.EFFECTIVE_DATE, draft.tradeDate().plusDays(1))
                .set(Term.TERMINATION_DATE, roll)
                .set(Term.NOTIONAL_AMOUNT, RatesLegs.notional(draw, currency))
                .set(Term.NOTIONAL_CURRENCY, currency)
                .set(Term.FIXED_RATE, draw.pick("0.01", "0.05", "0.0025", "0.03", "0.0095", "0.0145"))
                .set(Term.FIXED_DAY_COUNT, "ACT/360")
                .set(Term.FIXED_PAYMENT_FREQUENCY, "3M")
                .set(Term.FIRST_PAYMENT_DATE, Days.adjusted(nextQuarter(draft.tradeDate())))
                .set(Term.BUSINESS_DAY_CONVENTION, "FOLLOWING")
                .set(Term.BUSINESS_CENTERS, currency.equals("USD") ? "New York, London" : "London, TARGET")
                .set(Term.SETTLEMENT_TYPE, draw.pick("Cash", "Physical"));
        RatesDeals.fee(draft, currency);
        draft.schedule(nextQuarter(draft.tradeDate()), roll, 3);
    }

    private static LocalDate nextQuarter(LocalDate date) {
        LocalDate month = date.withDayOfMonth(20).plusMonths(1);
        while (month.getMonthValue() % 3 != 0) {
            month = month.plusMonths(1);
        }
        return month;
    }
}
