package io.tradematching.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A swap as the contract tests vary it. */
record TradeExamples(
        String tradeId,
        int version,
        String notional,
        String documentId,
        String receivedAt,
        @Nullable String migratedFrom) {

    private static final Instant PROCESSED = Instant.parse("2026-01-31T10:00:00.123456789Z");

    static TradeExamples aSwap() {
        return new TradeExamples("GCS-381315", 1, "50000000", "0123456789abcdef", "2026-01-31T09:00:00Z", null);
    }

    TradeExamples withId(String id) {
        return new TradeExamples(id, version, notional, documentId, receivedAt, migratedFrom);
    }

    TradeExamples inVersion(int number) {
        return new TradeExamples(tradeId, number, notional, documentId, receivedAt, migratedFrom);
    }

    TradeExamples withNotional(String amount) {
        return new TradeExamples(tradeId, version, amount, documentId, receivedAt, migratedFrom);
    }

    TradeExamples fromDocument(String id) {
        return new TradeExamples(tradeId, version, notional, id, receivedAt, migratedFrom);
    }

    TradeExamples receivedAt(String time) {
        return new TradeExamples(tradeId, version, notional, documentId, time, migratedFrom);
    }

    TradeExamples migrated() {
        return new TradeExamples(tradeId, version, notional, "feedfeedfeedfeed", receivedAt, "legacy.json");
    }

    StoredTrade asStored() {
        return new StoredTrade(
                tradeId,
                asTrade(),
                version,
                documentId,
                "s3://trade-documents/BANK/" + documentId + ".pdf",
                Instant.parse(receivedAt),
                PROCESSED,
                null,
                null,
                migratedFrom);
    }

    private Trade asTrade() {
        Terms terms = Terms.of(Map.of(
                Term.BANK_REFERENCE, TermValue.of(tradeId),
                Term.BANK_NAME, TermValue.of("First Example Bank"),
                Term.COUNTERPARTY_NAME, TermValue.of("Example Metals GmbH"),
                Term.TRADE_DATE, TermValue.of(LocalDate.of(2026, 1, 30)),
                Term.NOTIONAL_AMOUNT, TermValue.parse(TermType.AMOUNT, notional),
                Term.NOTIONAL_CURRENCY, TermValue.of("USD")));
        return new Trade(TradeSource.BANK, ProductType.INTEREST_RATE_SWAP, terms);
    }
}
