package io.tradematching.migration;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which side a legacy record means where it names who pays, buys or sells. */
final class LegacyParties {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String bank;
    private final String counterparty;

    /** @param terms of the record as far as they are read; the two names among them */
    LegacyParties(Map<Term, TermValue> terms) {
        this.bank = name(terms, Term.BANK_NAME);
        this.counterparty = name(terms, Term.COUNTERPARTY_NAME);
    }

    /** Empty if the text is neither a side nor the name of exactly one of the two parties, in full or shortened at a word's end. */
    Optional<TermValue> side(String text) {
        String named = folded(text);
        if (named.equals("bank") || named.equals("counterparty")) {
            return Optional.of(TermValue.of(named.toUpperCase(Locale.ROOT)));
        }
        boolean isBank = isSame(named, bank);
        boolean isCounterparty = isSame(named, counterparty);
        if (isBank == isCounterparty) {
            return Optional.empty();
        }
        return Optional.of(TermValue.of((isBank ? TradeSource.BANK : TradeSource.COUNTERPARTY).name()));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " "));
    }

    private static String name(Map<Term, TermValue> terms, Term term) {
        return Optional.ofNullable(terms.get(term))
                .map(value -> folded(value.wire()))
                .orElse("");
    }

    private static String folded(String text) {
        return PUNCTUATION.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
