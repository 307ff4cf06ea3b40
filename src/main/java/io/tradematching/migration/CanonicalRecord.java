package io.tradematching.migration;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trade as a record that loses nothing on its way back: the attributes of its table, every value in wire form. The mark in it says
 * that its values need no interpretation: a rate of 0.5 is fifty per cent, not a half of one.
 */
final class CanonicalRecord {

    private static final String DOCUMENT_ID = "document_id";

    private static final String FORMAT = "record_format";
    private static final String CANONICAL = "canonical-1";
    private static final String VERSION = "version";
    /** The version as a term of the paper, as the tables name it. */
    private static final String PRINTED_VERSION = "printed_version";

    private CanonicalRecord() {}

    static boolean isOne(Map<?, ?> content) {
        return CANONICAL.equals(content.get(FORMAT));
    }

    /** The document that a trade of the tables was read from; empty for a record of the legacy system. */
    static Optional<String> documentOf(Map<?, ?> content) {
        return isOne(content) && content.get(DOCUMENT_ID) instanceof String document
                ? Optional.of(document)
                : Optional.empty();
    }

    static Map<String, Object> write(StoredTrade stored) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("Trade_ID", stored.tradeId());
        fields.put("TRADE_SOURCE", stored.trade().source().name());
        stored.trade().terms().asMap().forEach((term, value) -> fields.put(name(term), json(value)));
        fields.put(VERSION, stored.version());
        fields.put(DOCUMENT_ID, stored.documentId());
        fields.put("s3_source", stored.s3Source());
        fields.put("received_at", stored.receivedAt().toString());
        fields.put("processing_timestamp", stored.processingTimestamp().toString());
        fields.put(
                "match_status",
                Optional.ofNullable(stored.matchStatus()).map(MatchStatus::name).orElse(null));
        fields.put("match_id", stored.matchId());
        fields.put("migrated_from", stored.migratedFrom());
        fields.put(FORMAT, CANONICAL);
        Map<String, Object> stated = new LinkedHashMap<>();
        fields.forEach((name, value) -> Optional.ofNullable(value).ifPresent(present -> stated.put(name, present)));
        return stated;
    }

    private static Object json(TermValue value) {
        return switch (value) {
            case TermValue.Decimal(BigDecimal number) -> json(number);
            case TermValue.Texts(List<String> texts) -> texts;
            case TermValue.Text _, TermValue.Day _ -> value.wire();
        };
    }

    /** TinyDB reads a number with decimals as a double and writes that; one that would not come back the same goes as text. */
    private static Object json(BigDecimal number) {
        if (number.scale() <= 0) {
            return number.toBigIntegerExact();
        }
        boolean survives = new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
        return survives ? number : number.toPlainString();
    }

    private static String name(Term term) {
        return term == Term.VERSION ? PRINTED_VERSION : term.wireName();
    }

    /** @throws UnreadableRecordException if a value is no wire form of its term */
    static Trade read(TradeSource source, Map<?, ?> content) {
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            Object value = content.get(name(term));
            if (value != null) {
                values.put(term, value(term, value));
            }
        }
        ProductType product = Optional.ofNullable(values.get(Term.PRODUCT_TYPE))
                .flatMap(value -> product(value.wire()))
                .orElseThrow(() -> new UnreadableRecordException("product_type is missing or not a known code"));
        return new Trade(source, product, Terms.of(values));
    }

    private static Optional<ProductType> product(String code) {
        return Arrays.stream(ProductType.values())
                .filter(product -> product.name().equals(code))
                .findFirst();
    }

    private static TermValue value(Term term, Object value) {
        try {
            if (term.type() == TermType.LIST && value instanceof List<?> list) {
                return TermValue.of(list.stream().map(String::valueOf).toList());
            }
            String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            return TermValue.parse(term.type(), text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecordException(term.wireName() + " is not in wire form");
        }
    }
}
