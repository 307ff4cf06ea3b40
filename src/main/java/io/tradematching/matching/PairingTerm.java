package io.tradematching.matching;

import io.tradematching.trade.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What speaks for or against two papers being one trade, and the term under which it is shown. */
enum PairingTerm {
    UTI(Term.UTI),
    BANK_REFERENCE(Term.BANK_REFERENCE),
    COUNTERPARTY_REFERENCE(Term.COUNTERPARTY_REFERENCE),
    BANK(Term.BANK_NAME),
    COUNTERPARTY(Term.COUNTERPARTY_NAME),
    PRODUCT(Term.PRODUCT_TYPE),
    TRADE_DATE(Term.TRADE_DATE),
    EFFECTIVE_DATE(Term.EFFECTIVE_DATE),
    MATURITY_DATE(Term.TERMINATION_DATE),
    /** The notional, or the quantity where the trade has none. */
    SIZE(Term.NOTIONAL_AMOUNT),
    /** The fixed rate, or the price or strike where the trade has none. */
    RATE(Term.FIXED_RATE),
    SPREAD(Term.FLOATING_SPREAD),
    INDEX(Term.FLOATING_INDEX),
    ASSET(Term.UNDERLYING);

    private static final Map<String, PairingTerm> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(PairingTerm::wireName, Function.identity()));

    private final Term term;

    PairingTerm(Term term) {
        this.term = term;
    }

    static Optional<PairingTerm> ofWireName(String name) {
        return Optional.ofNullable(BY_WIRE_NAME.get(name));
    }

    Term term() {
        return term;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
