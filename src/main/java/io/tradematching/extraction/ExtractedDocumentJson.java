package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an {@link ExtractedDocument}: clients depend on its names. Numbers of the trade are strings, to stay exact. */
final class ExtractedDocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExtractedDocumentJson() {}

    static byte[] write(ExtractedDocument document) {
        ObjectNode root = JSON.createObjectNode();
        root.put("TRADE_SOURCE", document.source().name());
        root.put("s3_source", document.s3Source());
        root.put("document_id", document.documentId());
        root.put("processing_timestamp", document.processingTimestamp().toString());
        root.put("extractor_version", ExtractedDocument.EXTRACTOR_VERSION);
        switch (document.result()) {
            case ExtractionResult.Extracted extracted -> root.set("trade", trade(extracted.trade()));
            case ExtractionResult.Rejected rejected -> root.set("failure", failure(rejected.failure()));
        }
        ArrayNode fields = root.putArray("fields");
        document.result().fields().forEach(field -> fields.add(field(field)));
        ArrayNode findings = root.putArray("findings");
        document.result().findings().forEach(finding -> findings.add(finding(finding)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static ObjectNode trade(Trade trade) {
        ObjectNode node = JSON.createObjectNode();
        node.put(Term.PRODUCT_TYPE.wireName(), trade.product().name());
        trade.terms().asMap().forEach((term, value) -> put(node, term.wireName(), value));
        return node;
    }

    private static void put(ObjectNode node, String name, TermValue value) {
        if (value instanceof TermValue.Texts(var texts)) {
            ArrayNode array = node.putArray(name);
            texts.forEach(array::add);
        } else {
            node.put(name, value.wire());
        }
    }

    private static ObjectNode failure(Failure failure) {
        return JSON.createObjectNode()
                .put("reason", failure.reason().name())
                .put("item", failure.item())
                .put("message", failure.message());
    }

    private static ObjectNode field(ExtractedField field) {
        ObjectNode node =
                JSON.createObjectNode().put("name", field.term().wireName()).put("raw", field.raw());
        put(node, "value", field.value());
        node.put("page", field.page());
        Box box = field.box();
        node.putArray("box").add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
        node.put("method", field.method().name()).put("confidence", field.confidence());
        if (field.model() != null) {
            node.put("model", field.model().id())
                    .put("prompt_version", field.model().promptVersion());
        }
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        return JSON.createObjectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().name())
                .put("message", finding.message())
                .put("field", finding.term() == null ? null : finding.term().wireName());
    }

    static ExtractedDocument read(byte[] json) {
        JsonNode root = JSON.readTree(json);
        TradeSource source = TradeSource.valueOf(root.path("TRADE_SOURCE").asString());
        return new ExtractedDocument(
                source,
                root.path("s3_source").asString(),
                root.path("document_id").asString(),
                Instant.parse(root.path("processing_timestamp").asString()),
                result(root, source));
    }

    private static ExtractionResult result(JsonNode root, TradeSource source) {
        List<ExtractedField> fields = root.path("fields")
                .valueStream()
                .map(ExtractedDocumentJson::field)
                .toList();
        List<Finding> findings = root.path("findings")
                .valueStream()
                .map(ExtractedDocumentJson::finding)
                .toList();
        return root.has("trade")
                ? new ExtractionResult.Extracted(trade(root.path("trade"), source), fields, findings)
                : new ExtractionResult.Rejected(failure(root.path("failure")), fields, findings);
    }

    private static Trade trade(JsonNode node, TradeSource source) {
        Map<Term, TermValue> values = new EnumMap<>(Term.class);
        node.properties().forEach(entry -> {
            Term term = termOf(entry.getKey());
            values.put(term, value(term.type(), entry.getValue()));
        });
        ProductType product =
                ProductType.valueOf(node.path(Term.PRODUCT_TYPE.wireName()).asString());
        return new Trade(source, product, Terms.of(values));
    }

    private static TermValue value(TermType type, JsonNode node) {
        if (node.isArray()) {
            return TermValue.of(node.valueStream().map(JsonNode::asString).toList());
        }
        return TermValue.parse(type, node.asString());
    }

    private static Failure failure(JsonNode node) {
        return new Failure(
                FailureReason.valueOf(node.path("reason").asString()),
                node.path("item").asString(),
                node.path("message").asString());
    }

    private static ExtractedField field(JsonNode node) {
        Term term = termOf(node.path("name").asString());
        JsonNode box = node.path("box");
        return new ExtractedField(
                term,
                node.path("raw").asString(),
                value(term.type(), node.path("value")),
                node.path("page").asInt(),
                new Box(
                        box.path(0).asDouble(),
                        box.path(1).asDouble(),
                        box.path(2).asDouble(),
                        box.path(3).asDouble()),
                TextMethod.valueOf(node.path("method").asString()),
                node.path("confidence").asDouble(),
                model(node));
    }

    private static ExtractedField.@Nullable Model model(JsonNode node) {
        return node.has("model")
                ? new ExtractedField.Model(
                        node.path("model").asString(),
                        node.path("prompt_version").asString())
                : null;
    }

    private static Finding finding(JsonNode node) {
        @Nullable Term term = Term.ofWireName(node.path("field").asString("")).orElse(null);
        return new Finding(
                node.path("code").asString(),
                Finding.Severity.valueOf(node.path("severity").asString()),
                node.path("message").asString(),
                term);
    }

    private static Term termOf(String wireName) {
        return Term.ofWireName(wireName)
                .orElseThrow(() -> new IllegalArgumentException("There is no term named " + wireName));
    }
}
