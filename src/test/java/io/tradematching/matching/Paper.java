package io.tradematching.matching;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** A confirmation as the tests of this package write it down; immutable. */
record Paper(TradeSource source, ProductType product, Map<Term, TermValue> terms, String receivedAt) {

    static final String BANK_LEI = "549300EXAMPLEBANK0O1";
    static final String COUNTERPARTY_LEI = "213800ALDGATECAPIT42";

    /** A five-year fixed-for-floating swap on the bank's paper. */
    static Paper bankSwap(String reference) {
        return swap(TradeSource.BANK).with(Term.BANK_REFERENCE, reference);
    }

    /** The same swap on the counterparty's paper. */
    static Paper counterpartySwap(String reference) {
        return swap(TradeSource.COUNTERPARTY).with(Term.COUNTERPARTY_REFERENCE, reference);
    }

    private static Paper swap(TradeSource source) {
        return new Paper(source, ProductType.INTEREST_RATE_SWAP, Map.of(), "2026-01-05T18:00:00Z")
                .with(Term.TRADE_DATE, "2026-01-05")
                .with(Term.EFFECTIVE_DATE, "2026-01-07")
                .with(Term.TERMINATION_DATE, "2031-01-07")
                .with(Term.NOTIONAL_AMOUNT, "50000000")
                .with(Term.NOTIONAL_CURRENCY, "USD")
                .with(Term.FIXED_RATE, "0.0375")
                .with(Term.FIXED_PAYER, "BANK")
                .with(Term.FLOATING_INDEX, "USD-SOFR-OIS Compound")
                .with(Term.BANK_NAME, "Example Bank plc")
                .with(Term.BANK_LEI, BANK_LEI)
                .with(Term.COUNTERPARTY_NAME, "Aldgate Capital LLC")
                .with(Term.COUNTERPARTY_LEI, COUNTERPARTY_LEI);
    }

    static Paper of(TradeSource source, ProductType product) {
        return new Paper(source, product, Map.of(), "2026-01-05T18:00:00Z");
    }

    Paper with(Term term, String wire) {
        Map<Term, TermValue> changed = new EnumMap<>(Term.class);
        changed.putAll(terms);
        changed.put(term, TermValue.parse(term.type(), wire));
        return new Paper(source, product, changed, receivedAt);
    }

    Paper without(Term... left) {
        Map<Term, TermValue> changed = new EnumMap<>(Term.class);
        changed.putAll(terms);
        for (Term term : left) {
            changed.remove(term);
        }
        return new Paper(source, product, changed, receivedAt);
    }

    Paper receivedAt(String time) {
        return new Paper(source, product, terms, time);
    }

    /** Quotes the other house's reference. */
    Paper quoting(String reference) {
        return with(source == TradeSource.BANK ? Term.COUNTERPARTY_REFERENCE : Term.BANK_REFERENCE, reference);
    }

    StoredTrade stored() {
        Trade trade = new Trade(source, product, Terms.of(terms));
        String reference = trade.reference().orElseThrow().canonical();
        return StoredTrade.read(
                trade,
                "%016x".formatted(trade.hashCode()),
                "s3://trade-documents/%s%s.pdf".formatted(source.prefix(), reference),
                Instant.parse(receivedAt),
                Instant.parse("2026-01-05T19:00:00Z"));
    }
}
