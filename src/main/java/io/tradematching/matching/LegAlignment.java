package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ways in which one paper can be read against another: two houses may print the legs of a basis swap or the currencies of an
 * exchange in different order, quote a rate the other way round, or state one notional for both legs.
 */
final class LegAlignment {

    private static final MathContext QUOTE_DIGITS = new MathContext(12);
    private static final List<String> HALVES = List.of("", "near_", "far_");
    /** A swap's halves may be in another order each: a house may print what it buys first, and buys back what it sold. */
    private static final List<Map<Term, Term>> EXCHANGES = List.of(
            exchange("floating_", "floating2_"),
            exchange("fixed_", "fixed2_"),
            currencies(""),
            currencies("near_"),
            currencies("far_"),
            currencies("near_", "far_"));

    private LegAlignment() {}

    /** The counterparty's terms as printed and with each exchange that would change something. */
    static List<Terms> readings(Terms bank, Terms counterparty) {
        Terms common = withNotionalOf(bank, counterparty);
        List<Terms> readings = new ArrayList<>();
        readings.add(requoted(bank, common));
        for (Map<Term, Term> exchange : EXCHANGES) {
            if (statesBothLegs(bank, exchange) && statesBothLegs(common, exchange)) {
                readings.add(requoted(bank, exchanged(common, exchange)));
            }
        }
        return readings;
    }

    private static Map<Term, Term> exchange(String prefix, String otherPrefix) {
        Map<Term, Term> exchange = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            if (term.wireName().startsWith(prefix)) {
                Term.ofWireName(otherPrefix + term.wireName().substring(prefix.length()))
                        .ifPresent(other -> put(exchange, term, other));
            }
        }
        return exchange;
    }

    private static Map<Term, Term> currencies(String... halves) {
        Map<Term, Term> exchange = new EnumMap<>(Term.class);
        UnaryOperator<String> second = name -> name.replace('1', '2');
        for (String half : halves) {
            for (String name : List.of("currency1", "amount1", "currency1_payer")) {
                put(
                        exchange,
                        Term.ofWireName(half + name).orElseThrow(),
                        Term.ofWireName(half + second.apply(name)).orElseThrow());
            }
        }
        return exchange;
    }

    private static void put(Map<Term, Term> exchange, Term term, Term other) {
        exchange.put(term, other);
        exchange.put(other, term);
    }

    /** Only then can the legs be in another order; otherwise an exchange would merely make them incomparable. */
    private static boolean statesBothLegs(Terms terms, Map<Term, Term> exchange) {
        return exchange.entrySet().stream()
                .anyMatch(legs -> terms.states(legs.getKey()) && terms.states(legs.getValue()));
    }

    private static Terms exchanged(Terms terms, Map<Term, Term> exchange) {
        Map<Term, TermValue> exchanged = new EnumMap<>(Term.class);
        terms.asMap().forEach((term, value) -> exchanged.put(exchange.getOrDefault(term, term), value));
        return Terms.of(exchanged);
    }

    /** "USD per EUR" on one paper is the reciprocal of "EUR per USD" on the other. */
    private static Terms requoted(Terms bank, Terms counterparty) {
        Terms requoted = counterparty;
        for (String half : HALVES) {
            Term basis = Term.ofWireName(half + "quote_basis").orElseThrow();
            Term rate = Term.ofWireName(half + "exchange_rate").orElseThrow();
            Optional<BigDecimal> quoted = counterparty.decimal(rate).filter(value -> value.signum() != 0);
            Optional<TermValue> wanted = bank.get(basis);
            if (quoted.isPresent() && wanted.isPresent() && isReverse(wanted.get(), counterparty.get(basis))) {
                requoted = requoted.with(basis, wanted.get())
                        .with(rate, TermValue.of(BigDecimal.ONE.divide(quoted.get(), QUOTE_DIGITS)));
            }
        }
        return requoted;
    }

    private static boolean isReverse(TermValue basis, Optional<TermValue> other) {
        String[] ours = basis.wire().split(" per ");
        String[] theirs = other.map(value -> value.wire().split(" per ")).orElse(new String[0]);
        return ours.length == 2 && theirs.length == 2 && ours[0].equals(theirs[1]) && ours[1].equals(theirs[0]);
    }

    /** Where one paper states one notional and the other one for each leg, the legs' common one is compared. */
    private static Terms withNotionalOf(Terms bank, Terms counterparty) {
        boolean wanted = bank.states(Term.NOTIONAL_AMOUNT) && !counterparty.states(Term.NOTIONAL_AMOUNT);
        Optional<TermValue> amount = common(counterparty, Term.FIXED_NOTIONAL_AMOUNT, Term.FLOATING_NOTIONAL_AMOUNT);
        if (!wanted || amount.isEmpty()) {
            return counterparty;
        }
        Terms stated = counterparty.with(Term.NOTIONAL_AMOUNT, amount.get());
        return common(counterparty, Term.FIXED_NOTIONAL_CURRENCY, Term.FLOATING_NOTIONAL_CURRENCY)
                .map(currency -> stated.with(Term.NOTIONAL_CURRENCY, currency))
                .orElse(stated);
    }

    private static Optional<TermValue> common(Terms terms, Term one, Term other) {
        Optional<TermValue> first = terms.get(one);
        return first.isEmpty() || !terms.states(other) || first.equals(terms.get(other)) ? first : Optional.empty();
    }

    /** The bank's terms, with the common notional of its legs where the counterparty states one for both. */
    static Terms comparableTo(Terms counterparty, Terms bank) {
        return withNotionalOf(counterparty, bank);
    }
}
