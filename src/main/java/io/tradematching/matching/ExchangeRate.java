package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** The rate of an exchange of two currencies, as the amount of the later in the alphabet for one of the earlier. */
final class ExchangeRate {

    private static final MathContext DIGITS = new MathContext(7);
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");
    private static final BigDecimal WRONG_AMOUNT = new BigDecimal("0.5");
    private static final List<Term> PRINTED = List.of(Term.EXCHANGE_RATE, Term.STRIKE_PRICE, Term.NEAR_EXCHANGE_RATE);

    private ExchangeRate() {}

    /** By the amounts, unless one of them is wrong by what the paper itself prints as the rate. */
    static Optional<BigDecimal> of(NavigableMap<String, BigDecimal> amounts, Terms terms) {
        if (amounts.size() != 2 || amounts.values().stream().anyMatch(amount -> amount.signum() == 0)) {
            return Optional.empty();
        }
        BigDecimal ratio =
                amounts.lastEntry().getValue().divide(amounts.firstEntry().getValue(), DIGITS);
        return Optional.of(PRINTED.stream()
                .flatMap(term -> terms.decimal(term).stream())
                .filter(rate -> rate.signum() != 0)
                .findFirst()
                .map(rate -> confirmed(ratio, rate))
                .orElse(ratio));
    }

    private static BigDecimal confirmed(BigDecimal ratio, BigDecimal printed) {
        BigDecimal reciprocal = BigDecimal.ONE.divide(printed, DIGITS);
        BigDecimal nearer = distance(ratio, printed).compareTo(distance(ratio, reciprocal)) <= 0 ? printed : reciprocal;
        BigDecimal distance = distance(ratio, nearer);
        boolean contradicted = distance.compareTo(ROUNDING) > 0 && distance.compareTo(WRONG_AMOUNT) < 0;
        return contradicted ? nearer.round(DIGITS) : ratio;
    }

    private static BigDecimal distance(BigDecimal ratio, BigDecimal rate) {
        return rate.subtract(ratio).divide(ratio, DIGITS).abs();
    }
}
