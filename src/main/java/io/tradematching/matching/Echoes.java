package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms that say again what another term of the same paper says: what the bank sells is one of the two amounts exchanged, and who
 * buys tells who sells. A difference that is seen in both is one difference, and is told once.
 */
final class Echoes {

    private static final Map<Term, Set<Term>> ORIGINALS = originals();

    private Echoes() {}

    static List<TermDifference> removedFrom(List<TermDifference> differences) {
        return differences.stream()
                .filter(difference -> differences.stream().noneMatch(original -> repeats(difference, original)))
                .toList();
    }

    /** What breaks is not left out for the sake of what is tolerated. */
    private static boolean repeats(TermDifference difference, TermDifference original) {
        return ORIGINALS.getOrDefault(difference.term(), Set.of()).contains(original.term())
                && (difference.tolerated() || !original.tolerated())
                && saysTheSame(difference, original);
    }

    /** There are but two parties: one that stands against the other says nothing that its mirror image does not. */
    private static boolean saysTheSame(TermDifference difference, TermDifference original) {
        return difference.term().type() == TermType.PARTY
                || difference.bankValue().equals(original.bankValue())
                        && difference.counterpartyValue().equals(original.counterpartyValue());
    }

    private static Map<Term, Set<Term>> originals() {
        Map<Term, Set<Term>> originals = new EnumMap<>(Term.class);
        for (String half : List.of("", "near_", "far_")) {
            for (String what : List.of("amount", "currency")) {
                put(originals, half + "bank_buy_" + what, half + what + "1", half + what + "2");
                put(originals, half + "bank_sell_" + what, half + what + "1", half + what + "2");
            }
            put(originals, half + "currency2_payer", half + "currency1_payer");
        }
        for (String what : List.of("notional_amount", "notional_currency")) {
            put(originals, "fixed_" + what, what);
            put(originals, "floating_" + what, what, "fixed_" + what);
            put(originals, "fixed2_" + what, what, "fixed_" + what);
            put(originals, "floating2_" + what, what, "fixed_" + what, "floating_" + what);
        }
        put(originals, "floating_payer", "fixed_payer", "equity_payer");
        put(originals, "fixed2_payer", "fixed_payer");
        put(originals, "floating2_payer", "floating_payer");
        put(originals, "seller", "buyer");
        put(originals, "deposit_taker", "depositor");
        return originals;
    }

    private static void put(Map<Term, Set<Term>> originals, String echo, String... of) {
        originals.put(term(echo), Stream.of(of).map(Echoes::term).collect(Collectors.toUnmodifiableSet()));
    }

    private static Term term(String wireName) {
        return Term.ofWireName(wireName).orElseThrow();
    }
}
