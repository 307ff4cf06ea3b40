package io.tradematching.ingest;

import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.Word;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@link TestConfirmation} and nothing else, so that the job's tests do not depend on how well papers are read. */
final class PlainReader extends TradeExtractor {

    @Override
    public ExtractionResult extract(String item, TradeSource source, DocumentText text) {
        Optional<String> reference = after(text, "Reference:");
        Optional<String> amount = after(text, "USD");
        Optional<String> version = after(text, "Version:");
        if (reference.isEmpty() || amount.isEmpty() || version.isEmpty()) {
            return new ExtractionResult.Rejected(
                    new Failure(FailureReason.NO_TRADE, item, "no reference or no notional"), List.of(), List.of());
        }
        Terms terms = Terms.of(Map.of(
                source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE,
                TermValue.of(reference.get()),
                Term.VERSION,
                TermValue.of(new BigDecimal(version.get())),
                Term.NOTIONAL_AMOUNT,
                TermValue.of(new BigDecimal(amount.get().replace(",", ""))),
                Term.NOTIONAL_CURRENCY,
                TermValue.of("USD")));
        return new ExtractionResult.Extracted(
                new Trade(source, ProductType.INTEREST_RATE_SWAP, terms), List.of(), List.of());
    }

    private static Optional<String> after(DocumentText text, String label) {
        List<String> words = text.pages().stream()
                .map(PageText::words)
                .flatMap(List::stream)
                .map(Word::text)
                .toList();
        int place = words.indexOf(label);
        return place < 0 ? Optional.empty() : Optional.of(words.get(place + 1));
    }
}
