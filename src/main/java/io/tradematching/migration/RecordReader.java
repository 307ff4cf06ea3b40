package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a legacy record as a trade. */
@Component
class RecordReader {

    private final FieldVocabulary vocabulary = FieldVocabulary.read();
    private final LegacyValues values;

    RecordReader(LegacyValues values) {
        this.values = values;
    }

    FieldVocabulary vocabulary() {
        return vocabulary;
    }

    /** @throws io.tradematching.failure.PermanentFailureException BAD_RECORD, saying everything that is wrong with it */
    StoredTrade read(LegacyRecord legacy, Instant now) {
        try {
            return stored(legacy, trade(legacy), now);
        } catch (UnreadableRecordException e) {
            throw new Failure(FailureReason.BAD_RECORD, legacy.item(), e.problem()).causedBy(e);
        }
    }

    private Trade trade(LegacyRecord legacy) {
        if (legacy.content() instanceof RecordContent.Oversize) {
            throw new UnreadableRecordException("has more values than any trade");
        }
        if (!(legacy.content() instanceof Map<?, ?> content)) {
            throw new UnreadableRecordException("is no object with fields");
        }
        RecordStatements stated = RecordStatements.of(RecordFields.of(content, vocabulary), vocabulary);
        TradeSource source = LegacySources.of(legacy.file().name(), stated.sources(), stated.objects())
                .orElseThrow(() -> new UnreadableRecordException(
                        "neither the file's name nor TRADE_SOURCE says whose trade it is"));
        ProductType product = product(stated);
        Map<Term, TermValue> terms = new TermsOfRecord(values, product, stated).read(source);
        return complete(new Trade(source, product, Terms.of(terms)));
    }

    private ProductType product(RecordStatements stated) {
        List<ProductType> named = stated.products().stream()
                .flatMap(text -> values.product(text).stream())
                .distinct()
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new UnreadableRecordException("its fields name different products");
        }
        throw new UnreadableRecordException(
                stated.products().isEmpty() ? "product_type is missing" : "product_type names no known product");
    }

    private static Trade complete(Trade trade) {
        List<String> missing = trade.missingMandatoryTerms();
        if (trade.reference().isEmpty()) {
            throw new UnreadableRecordException("Trade_ID is missing");
        }
        if (!missing.isEmpty()) {
            throw new UnreadableRecordException("missing: " + String.join(", ", missing));
        }
        return trade;
    }

    private static StoredTrade stored(LegacyRecord legacy, Trade trade, Instant now) {
        String content = Checksum.ofContent(legacy.content());
        Instant modified = legacy.file().modifiedAt();
        return new StoredTrade(
                trade.reference().orElseThrow().value(),
                trade,
                trade.version(),
                content.substring(0, 16),
                "tinydb:" + legacy.item(),
                modified.isAfter(now) ? now : modified,
                now,
                null,
                null,
                legacy.item());
    }
}
