package io.tradematching.extraction;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exchanged amounts against their rate, and what the legs say against what is said for the trade. */
final class AmountChecks {

    /** Of the amount: more than rates are rounded by, less than a wrong digit that matters. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");
    /** Rates are printed with that many decimals, even where the last are zeros. */
    private static final int FEWEST_DECIMALS = 4;

    private final Terms terms;
    private final List<Finding> findings = new ArrayList<>();

    AmountChecks(Terms terms) {
        this.terms = terms;
    }

    List<Finding> findings() {
        exchange("currency1", "amount1", "currency2", "amount2", "exchange_rate", "quote_basis");
        exchange(
                "near_currency1",
                "near_amount1",
                "near_currency2",
                "near_amount2",
                "near_exchange_rate",
                "near_quote_basis");
        exchange(
                "far_currency1", "far_amount1", "far_currency2", "far_amount2", "far_exchange_rate", "far_quote_basis");
        exchange("call_currency", "call_amount", "put_currency", "put_amount", "strike_price", "strike_quote_basis");
        same(Term.NOTIONAL_AMOUNT, Term.FIXED_NOTIONAL_AMOUNT);
        same(Term.NOTIONAL_AMOUNT, Term.FLOATING_NOTIONAL_AMOUNT);
        same(Term.NOTIONAL_CURRENCY, Term.FIXED_NOTIONAL_CURRENCY);
        same(Term.NOTIONAL_CURRENCY, Term.FLOATING_NOTIONAL_CURRENCY);
        return List.copyOf(findings);
    }

    private void exchange(
            String currency1, String amount1, String currency2, String amount2, String rate, String basis) {
        Optional<BigDecimal> first = decimal(amount1);
        Optional<BigDecimal> second = decimal(amount2);
        Optional<BigDecimal> price = decimal(rate);
        if (first.isPresent() && second.isPresent() && price.isPresent()) {
            Map<String, BigDecimal> amounts = new HashMap<>();
            text(currency1).ifPresent(currency -> amounts.put(currency, first.orElseThrow()));
            text(currency2).ifPresent(currency -> amounts.put(currency, second.orElseThrow()));
            text(basis)
                    .ifPresent(quoted -> rate(
                            amounts,
                            price.orElseThrow(),
                            quoted,
                            Term.ofWireName(rate).orElseThrow()));
        }
    }

    /** "USD per EUR": the dollars are the euros times the rate. */
    private void rate(Map<String, BigDecimal> amounts, BigDecimal rate, String basis, Term term) {
        String[] currencies = basis.split(" per ");
        BigDecimal priced = amounts.get(currencies[0]);
        BigDecimal unit = amounts.get(currencies[currencies.length - 1]);
        if (priced != null && unit != null && amounts.size() == 2 && !fits(priced, unit, rate)) {
            String reversed = fits(unit, priced, rate) ? ", but do with the quote basis reversed" : "";
            findings.add(new Finding(
                    "AMOUNTS_AGAINST_RATE",
                    Severity.WARNING,
                    "the amounts do not fit %s in %s%s".formatted(term.wireName(), basis, reversed),
                    term));
        }
    }

    private static boolean fits(BigDecimal priced, BigDecimal unit, BigDecimal rate) {
        BigDecimal off =
                priced.subtract(unit.multiply(rate, MathContext.DECIMAL64)).abs();
        BigDecimal lastDigit = unit.abs().movePointLeft(Math.max(FEWEST_DECIMALS, rate.scale()));
        return off.compareTo(priced.abs().multiply(ROUNDING).max(lastDigit)) <= 0;
    }

    private void same(Term trade, Term leg) {
        terms.get(trade)
                .flatMap(whole -> terms.get(leg).filter(part -> !part.wire().equals(whole.wire())))
                .ifPresent(_ -> findings.add(new Finding(
                        "LEG_AGAINST_TRADE",
                        Severity.WARNING,
                        "%s is not the trade's %s".formatted(leg.wireName(), trade.wireName()),
                        leg)));
    }

    private Optional<BigDecimal> decimal(String name) {
        return Term.ofWireName(name).flatMap(terms::decimal);
    }

    private Optional<String> text(String name) {
        return Term.ofWireName(name).flatMap(terms::get).map(TermValue::wire);
    }
}
