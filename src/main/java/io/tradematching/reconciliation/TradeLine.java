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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored trade as one line of JSON; reading back gives an equal trade. */
final class TradeLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TradeLine() {}

    static String write(StoredTrade stored) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", stored.tradeId())
                .put("source", stored.trade().source().name())
                .put("product", stored.trade().product().name())
                .put("version", stored.version())
                .put("document", stored.documentId())
                .put("s3", stored.s3Source())
                .put("received", stored.receivedAt().toString())
                .put("processed", stored.processingTimestamp().toString())
                .put(
                        "status",
                        stored.matchStatus() == null
                                ? null
                                : stored.matchStatus().name())
                .put("match", stored.matchId())
                .put("migrated", stored.migratedFrom());
        ObjectNode terms = line.putObject("terms");
        stored.trade().terms().asMap().forEach((term, value) -> put(terms, term.wireName(), value));
        return line.toString();
    }

    private static void put(ObjectNode terms, String name, TermValue value) {
        if (value instanceof TermValue.Texts(var texts)) {
            ArrayNode array = terms.putArray(name);
            texts.forEach(array::add);
        } else {
            terms.put(name, value.wire());
        }
    }

    static StoredTrade read(String text) {
        JsonNode line = JSON.readTree(text);
        String status = optional(line, "status");
        return new StoredTrade(
                line.get("id").asString(),
                trade(line),
                line.get("version").asInt(),
                line.get("document").asString(),
                line.get("s3").asString(),
                Instant.parse(line.get("received").asString()),
                Instant.parse(line.get("processed").asString()),
                status == null ? null : MatchStatus.valueOf(status),
                optional(line, "match"),
                optional(line, "migrated"));
    }

    private static Trade trade(JsonNode line) {
        Map<Term, TermValue> terms = new EnumMap<>(Term.class);
        line.get("terms").properties().forEach(entry -> {
            Term term = Term.ofWireName(entry.getKey()).orElseThrow();
            terms.put(term, value(term, entry.getValue()));
        });
        return new Trade(
                TradeSource.valueOf(line.get("source").asString()),
                ProductType.valueOf(line.get("product").asString()),
                Terms.of(terms));
    }

    private static TermValue value(Term term, JsonNode value) {
        return value.isArray()
                ? TermValue.of(value.valueStream().map(JsonNode::asString).toList())
                : TermValue.parse(term.type(), value.asString());
    }

    private static @Nullable String optional(JsonNode line, String name) {
        JsonNode value = line.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
