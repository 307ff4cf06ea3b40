package io.tradematching.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One trade as one paper states it.
 *
 * @param terms always state the product as {@link Term#PRODUCT_TYPE}
 */
public record Trade(TradeSource source, ProductType product, Terms terms) {

    private static final List<Term> NOTIONALS = List.of(
            Term.NOTIONAL_AMOUNT,
            Term.FIXED_NOTIONAL_AMOUNT,
            Term.FLOATING_NOTIONAL_AMOUNT,
            Term.AMOUNT1,
            Term.NEAR_AMOUNT1,
            Term.CALL_AMOUNT,
            Term.PAYOUT_AMOUNT,
            Term.PURCHASE_PRICE,
            Term.PREMIUM_AMOUNT);
    private static final List<Term> NOTIONAL_CURRENCIES = List.of(
            Term.NOTIONAL_CURRENCY,
            Term.FIXED_NOTIONAL_CURRENCY,
            Term.FLOATING_NOTIONAL_CURRENCY,
            Term.CURRENCY1,
            Term.NEAR_CURRENCY1,
            Term.CALL_CURRENCY,
            Term.PAYOUT_CURRENCY,
            Term.NOTIONAL_CURRENCY,
            Term.PREMIUM_CURRENCY);

    private static final List<List<Term>> QUANTITIES = List.of(
            List.of(Term.NOTIONAL_QUANTITY, Term.QUANTITY_UNIT),
            List.of(Term.TOTAL_NOTIONAL_QUANTITY, Term.QUANTITY_UNIT),
            List.of(Term.NUMBER_OF_OPTIONS),
            List.of(Term.NUMBER_OF_UNITS));
    private static final List<Term> MANDATORY = List.of(Term.TRADE_DATE, Term.BANK_NAME, Term.COUNTERPARTY_NAME);

    /** @throws IllegalArgumentException if the terms state another product */
    public Trade {
        TermValue stated = TermValue.of(product.name());
        if (!terms.get(Term.PRODUCT_TYPE).orElse(stated).equals(stated)) {
            throw new IllegalArgumentException("A %s whose terms state %s".formatted(product, terms));
        }
        terms = terms.with(Term.PRODUCT_TYPE, stated);
    }

    /** The issuing house's own reference: the trade's key in its table. */
    public Optional<TradeReference> reference() {
        return reference(source);
    }

    /** The other house's reference as quoted on this paper: the strongest join key there is. */
    public Optional<TradeReference> otherReference() {
        return reference(source.other());
    }

    private Optional<TradeReference> reference(TradeSource issuer) {
        return terms.text(issuer == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE)
                .map(TradeReference::new);
    }

    /** 1 for an original; a higher one supersedes it. */
    public int version() {
        return terms.decimal(Term.VERSION)
                .map(BigDecimal::intValue)
                .or(() -> reference().flatMap(TradeReference::printedVersion))
                .orElse(1);
    }

    public Optional<LocalDate> tradeDate() {
        return terms.date(Term.TRADE_DATE);
    }

    /** The amount by which the trade's size is judged, with the currency printed beside it. */
    public Optional<Money> notional() {
        return Stream.iterate(0, i -> i + 1)
                .limit(NOTIONALS.size())
                .filter(i -> terms.states(NOTIONALS.get(i)) && terms.states(NOTIONAL_CURRENCIES.get(i)))
                .map(i -> new Money(
                        terms.decimal(NOTIONALS.get(i)).orElseThrow(),
                        terms.text(NOTIONAL_CURRENCIES.get(i)).orElseThrow()))
                .findFirst();
    }

    /** What every trade in a table must state and this one does not, by wire name; the trade's reference is its key there. */
    public List<String> missingMandatoryTerms() {
        Stream<String> terms =
                MANDATORY.stream().filter(term -> !terms().states(term)).map(Term::wireName);
        Stream<String> size = statesItsSize() ? Stream.empty() : Stream.of("a notional or quantity");
        return Stream.concat(terms, size).toList();
    }

    private boolean statesItsSize() {
        return notional().isPresent()
                || QUANTITIES.stream().anyMatch(quantity -> quantity.stream().allMatch(terms::states));
    }
}
