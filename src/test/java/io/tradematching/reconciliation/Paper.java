package io.tradematching.reconciliation;

import io.tradematching.trade.MatchStatus;
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

/** A swap confirmation as one side sent it; tests vary what they are about. */
final class Paper {

    private final TradeSource source;
    private final String tradeId;
    private final Map<Term, TermValue> terms = new EnumMap<>(Term.class);
    private ProductType product = ProductType.INTEREST_RATE_SWAP;
    private Instant receivedAt = Instant.parse("2026-01-30T09:00:00Z");
    private int version = 1;

    private Paper(TradeSource source, String tradeId) {
        this.source = source;
        this.tradeId = tradeId;
        stating(ownReference(source), tradeId);
        stating(Term.BANK_NAME, "First Example Bank");
        stating(Term.COUNTERPARTY_NAME, "Example Metals GmbH");
        stating(Term.TRADE_DATE, "2026-01-29");
        stating(Term.NOTIONAL_AMOUNT, "50000000");
        stating(Term.NOTIONAL_CURRENCY, "USD");
        stating(Term.FIXED_RATE, "0.0375");
    }

    static Paper ofBank(String tradeId) {
        return new Paper(TradeSource.BANK, tradeId);
    }

    static Paper ofCounterparty(String tradeId) {
        return new Paper(TradeSource.COUNTERPARTY, tradeId);
    }

    private static Term ownReference(TradeSource source) {
        return source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
    }

    Paper quoting(String otherReference) {
        return stating(ownReference(source.other()), otherReference);
    }

    Paper stating(Term term, String wire) {
        terms.put(term, TermValue.parse(term.type(), wire));
        return this;
    }

    Paper notStating(Term term) {
        terms.remove(term);
        return this;
    }

    Paper of(ProductType type) {
        product = type;
        return this;
    }

    Paper inVersion(int number) {
        version = number;
        return this;
    }

    Paper receivedAt(String time) {
        receivedAt = Instant.parse(time);
        return this;
    }

    StoredTrade stored() {
        return new StoredTrade(
                tradeId,
                new Trade(source, product, Terms.of(terms)),
                version,
                "%016x".formatted(tradeId.hashCode() + version),
                "s3://trade-documents/%s%s_v%d.pdf".formatted(source.prefix(), tradeId, version),
                receivedAt,
                receivedAt.plusSeconds(60),
                null,
                null,
                null);
    }

    StoredTrade judged(MatchStatus status, String matchId) {
        return stored().withVerdict(status, matchId);
    }
}
