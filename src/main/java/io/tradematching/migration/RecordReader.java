package io.tradematching.migration;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
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

    private static final int DOCUMENT_ID_DIGITS = 16;

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
            Map<?, ?> content = content(legacy);
            RecordStatements stated = RecordStatements.of(RecordFields.of(content, vocabulary), vocabulary);
            return stored(legacy, content, stated, trade(legacy, content, stated), now);
        } catch (UnreadableRecordException e) {
            throw new Failure(FailureReason.BAD_RECORD, legacy.item(), e.problem()).causedBy(e);
        }
    }

    private static Map<?, ?> content(LegacyRecord legacy) {
        if (legacy.content() instanceof RecordContent.Oversize) {
            throw new UnreadableRecordException("has more values than any trade");
        }
        if (!(legacy.content() instanceof Map<?, ?> content)) {
            throw new UnreadableRecordException("is no object with fields");
        }
        return content;
    }

    private Trade trade(LegacyRecord legacy, Map<?, ?> content, RecordStatements stated) {
        TradeSource source = LegacySources.of(legacy.file().name(), stated.sources(), stated.objects())
                .orElseThrow(() -> new UnreadableRecordException(
                        "neither the file's name nor TRADE_SOURCE says whose trade it is"));
        if (CanonicalRecord.isOne(content)) {
            return complete(CanonicalRecord.read(source, content));
        }
        ProductType product = product(stated);
        return complete(new Trade(source, product, Terms.of(new TermsOfRecord(values, product, stated).read(source))));
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

    private static StoredTrade stored(
            LegacyRecord legacy, Map<?, ?> content, RecordStatements stated, Trade trade, Instant now) {
        Instant modified = legacy.file().modifiedAt();
        return new StoredTrade(
                trade.reference().orElseThrow().value(),
                trade,
                trade.version(),
                CanonicalRecord.documentOf(content)
                        .orElseGet(() -> Checksum.ofContent(content).substring(0, DOCUMENT_ID_DIGITS)),
                stated.objects().stream()
                        .filter(object -> object.startsWith("s3://"))
                        .findFirst()
                        .orElseGet(() -> "tinydb:" + legacy.item()),
                modified.isAfter(now) ? now : modified,
                now,
                null,
                null,
                legacy.item());
    }
}
