package io.tradematching.extraction;

import io.tradematching.extraction.vocabulary.ProductEntry;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes the name of a term from the leg and the role of a label, and renames it as the product wants. */
final class TermNames {

    private static final Map<String, List<String>> ALTERNATIVES = Map.of(
            "amount", List.of("amount", "notional_amount"),
            "currency", List.of("currency", "notional_currency"),
            "rate", List.of("rate", "exchange_rate"),
            "price", List.of("price", "fixed_price"));
    private static final Map<Term, Term> CURRENCIES = Map.of(
            Term.FIXED_PRICE, Term.PRICE_CURRENCY,
            Term.AMOUNT1, Term.CURRENCY1,
            Term.AMOUNT2, Term.CURRENCY2,
            Term.NEAR_AMOUNT1, Term.NEAR_CURRENCY1,
            Term.NEAR_AMOUNT2, Term.NEAR_CURRENCY2,
            Term.FAR_AMOUNT1, Term.FAR_CURRENCY1,
            Term.FAR_AMOUNT2, Term.FAR_CURRENCY2);

    private final ProductEntry product;

    TermNames(ProductEntry product) {
        this.product = product;
    }

    /** @param prefix of the leg or cash flow, with its underscore; empty for the trade */
    Optional<Term> term(String prefix, String role) {
        List<String> roles = ALTERNATIVES.getOrDefault(role, List.of(role));
        Stream<String> own = roles.stream().map(alternative -> prefix + alternative);
        Stream<String> general = standsAlone(prefix, role) ? roles.stream() : Stream.empty();
        return Stream.concat(own, general).flatMap(name -> named(name).stream()).findFirst();
    }

    boolean states(Term term) {
        return product.terms().contains(term);
    }

    /** The term for the currency that is printed with an amount or price. */
    Optional<Term> currencyOf(Term amount) {
        if (amount == Term.STRIKE_PRICE) {
            return Optional.of(Term.STRIKE_CURRENCY)
                    .filter(product.terms()::contains)
                    .filter(_ -> !product.terms().contains(Term.STRIKE_QUOTE_BASIS));
        }
        Term own = CURRENCIES.get(amount);
        if (own != null) {
            return Optional.of(own).filter(product.terms()::contains);
        }
        String name = amount.wireName();
        return name.endsWith("_amount")
                ? named(name.substring(0, name.length() - "amount".length()) + "currency")
                : Optional.empty();
    }

    private Optional<Term> named(String name) {
        return Term.ofWireName(product.rename().getOrDefault(name, name)).filter(product.terms()::contains);
    }

    /** What only makes sense with its leg or cash flow is dropped where that has no such term. */
    private boolean standsAlone(String prefix, String role) {
        return prefix.isEmpty() || !LEG_ONLY.contains(role) || product.rename().containsKey(role);
    }

    private static final java.util.Set<String> LEG_ONLY = java.util.Set.of(
            "amount",
            "currency",
            "payer",
            "receiver",
            "payment_date",
            "rate",
            "index",
            "compounding",
            "day_count",
            "payment_frequency");

    /** The first and the second leg of a currency swap are its near and its far one. */
    String prefixOf(Scope scope, int occurrence) {
        boolean halves = scope == Scope.LEG && product.terms().contains(Term.NEAR_AMOUNT1);
        return halves ? prefix(occurrence == 1 ? Scope.NEAR : Scope.FAR, 1) : prefix(scope, occurrence);
    }

    static String prefix(@Nullable Scope scope, int occurrence) {
        if (scope == null) {
            return "";
        }
        String number = occurrence > 1 ? String.valueOf(occurrence) : "";
        return switch (scope) {
            case FIXED -> "fixed" + number + "_";
            case FLOATING -> "floating" + number + "_";
            case EQUITY -> "equity_";
            case NEAR -> "near_";
            case FAR -> "far_";
            case PREMIUM -> "premium_";
            case FEE -> "fee_";
            case LEG, TRADE, OPTION, UNDERLYING, PARTIES, ACCOUNTS, DOCUMENTATION, SETTLEMENT, SIGNATURE, IGNORED -> "";
        };
    }

    static boolean isMoney(Term term) {
        return term.type() == TermType.AMOUNT || term.type() == TermType.PRICE;
    }
}
