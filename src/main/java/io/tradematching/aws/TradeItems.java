package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes a stored trade as the item of its table, and reads it back. Rows that other systems wrote are read too, as long as they
 * state what every trade must state: bookkeeping that they lack is derived.
 */
final class TradeItems {

    static final String TRADE_ID = "Trade_ID";
    static final String TRADE_SOURCE = "TRADE_SOURCE";
    static final String VERSION = "version";
    /** The version as a term of the paper; {@link #VERSION} is there even if the paper prints none. */
    static final String PRINTED_VERSION = "printed_version";

    static final String DOCUMENT_ID = "document_id";
    static final String S3_SOURCE = "s3_source";
    static final String RECEIVED_AT = "received_at";
    static final String PROCESSING_TIMESTAMP = "processing_timestamp";
    static final String MATCH_STATUS = "match_status";
    static final String MATCH_ID = "match_id";
    static final String MIGRATED_FROM = "migrated_from";
    /** When a migrated record was processed, under a name of its own: no document's trade has it. */
    static final String MIGRATION_TIMESTAMP = "migration_timestamp";

    static final String TERMS_DIGEST = "terms_digest";

    private static final int MAX_KEY_BYTES = 2048;

    private TradeItems() {}

    static boolean isPossibleKey(String tradeId) {
        return !tradeId.isEmpty() && tradeId.getBytes(UTF_8).length <= MAX_KEY_BYTES;
    }

    /** @throws io.tradematching.failure.PermanentFailureException TRADE_NOT_STORABLE */
    static Map<String, AttributeValue> write(StoredTrade stored) {
        if (!isPossibleKey(stored.tradeId())) {
            throw notStorable(stored, "the reference is too long for a table's key");
        }
        Map<String, AttributeValue> item = new HashMap<>();
        stored.trade().terms().asMap().forEach((term, value) -> item.put(attribute(term), write(stored, term, value)));
        item.put(TRADE_ID, AttributeValue.fromS(stored.tradeId()));
        item.put(TRADE_SOURCE, AttributeValue.fromS(stored.trade().source().name()));
        item.put(VERSION, AttributeValue.fromN(Integer.toString(stored.version())));
        item.put(DOCUMENT_ID, AttributeValue.fromS(stored.documentId()));
        item.put(S3_SOURCE, AttributeValue.fromS(stored.s3Source()));
        item.put(RECEIVED_AT, Times.write(stored.receivedAt()));
        item.put(PROCESSING_TIMESTAMP, Times.write(stored.processingTimestamp()));
        item.put(TERMS_DIGEST, AttributeValue.fromS(TermsDigest.of(stored.trade())));
        Optional.ofNullable(stored.matchStatus())
                .ifPresent(status -> item.put(MATCH_STATUS, AttributeValue.fromS(status.name())));
        Optional.ofNullable(stored.matchId()).ifPresent(id -> item.put(MATCH_ID, AttributeValue.fromS(id)));
        Optional.ofNullable(stored.migratedFrom()).ifPresent(origin -> {
            item.put(MIGRATED_FROM, AttributeValue.fromS(origin));
            item.put(MIGRATION_TIMESTAMP, Times.write(stored.processingTimestamp()));
        });
        return item;
    }

    private static AttributeValue write(StoredTrade stored, Term term, TermValue value) {
        return TermAttributes.write(value)
                .orElseThrow(
                        () -> notStorable(stored, term.wireName() + " has more digits than a table can hold exactly"));
    }

    private static FailureException notStorable(StoredTrade stored, String message) {
        return new Failure(FailureReason.TRADE_NOT_STORABLE, stored.s3Source(), message).asException();
    }

    /** @throws io.tradematching.failure.PermanentFailureException BAD_ROW */
    static StoredTrade read(String table, TradeSource source, Map<String, AttributeValue> item) {
        String tradeId = text(item, TRADE_ID).orElse("(no Trade_ID)");
        try {
            return stored(table, tradeId, trade(source, item), item);
        } catch (IllegalArgumentException e) {
            throw badRow(table, tradeId, e);
        }
    }

    private static FailureException badRow(String table, String tradeId, IllegalArgumentException cause) {
        String message = Optional.ofNullable(cause.getMessage()).orElse("not readable");
        return new Failure(FailureReason.BAD_ROW, table + "/" + tradeId, message).causedBy(cause);
    }

    private static StoredTrade stored(String table, String tradeId, Trade trade, Map<String, AttributeValue> item) {
        return new StoredTrade(
                tradeId,
                trade,
                text(item, VERSION).map(version -> number(VERSION, version)).orElseGet(trade::version),
                text(item, DOCUMENT_ID).orElse(""),
                text(item, S3_SOURCE).orElse("dynamodb://" + table + "/" + tradeId),
                time(item, RECEIVED_AT),
                time(item, PROCESSING_TIMESTAMP),
                text(item, MATCH_STATUS)
                        .map(status -> constant(MatchStatus.class, MATCH_STATUS, status))
                        .orElse(null),
                text(item, MATCH_ID).orElse(null),
                text(item, MIGRATED_FROM).orElse(null));
    }

    private static Trade trade(TradeSource source, Map<String, AttributeValue> item) {
        if (!text(item, TRADE_SOURCE).orElse("").equals(source.name())) {
            throw new IllegalArgumentException("TRADE_SOURCE is not " + source);
        }
        ProductType product = text(item, Term.PRODUCT_TYPE.wireName())
                .map(name -> constant(ProductType.class, Term.PRODUCT_TYPE.wireName(), name))
                .orElseThrow(() -> new IllegalArgumentException("product_type is missing"));
        return complete(new Trade(source, product, terms(item)));
    }

    private static Trade complete(Trade trade) {
        List<String> missing = trade.missingMandatoryTerms();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("missing: " + String.join(", ", missing));
        }
        return trade;
    }

    private static Terms terms(Map<String, AttributeValue> item) {
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            Optional.ofNullable(item.get(attribute(term)))
                    .flatMap(attribute -> TermAttributes.read(term, attribute))
                    .ifPresent(value -> values.put(term, value));
        }
        return Terms.of(values);
    }

    private static String attribute(Term term) {
        return term == Term.VERSION ? PRINTED_VERSION : term.wireName();
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).flatMap(TermAttributes::scalar);
    }

    private static Instant time(Map<String, AttributeValue> item, String attribute) {
        return text(item, attribute).map(text -> Times.read(attribute, text)).orElse(Instant.EPOCH);
    }

    private static int number(String attribute, String text) {
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(attribute + " is not a whole number", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String attribute, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(attribute + " is none of the known codes", e);
        }
    }
}
