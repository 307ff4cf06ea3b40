package io.tradematching.reconciliation;

import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.MatchResult;
import io.tradematching.matching.MatchResult.Alone;
import io.tradematching.matching.MatchResult.Ambiguous;
import io.tradematching.matching.MatchResult.Contribution;
import io.tradematching.matching.MatchResult.Duplicate;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.PairingKey;
import io.tradematching.matching.MatchResult.RunnerUp;
import io.tradematching.matching.MatchResult.Superseded;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A match result as one line of JSON. Trades stand in it by their ids; reading it back, with the same trades, gives an equal
 * result.
 */
final class ResultLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, StoredTrade> bank;
    private final Map<String, StoredTrade> counterparty;

    ResultLine(Map<String, StoredTrade> bank, Map<String, StoredTrade> counterparty) {
        this.bank = bank;
        this.counterparty = counterparty;
    }

    static String write(MatchResult result) {
        ObjectNode line = JSON.createObjectNode();
        switch (result) {
            case Paired pair -> put(line.put("is", "PAIRED"), pair);
            case Alone(var trade, var nearest) -> put(put(line.put("is", "ALONE"), trade), "nearest", nearest);
            case Ambiguous(var ours, var theirs) -> {
                line.put("is", "AMBIGUOUS");
                ours.forEach(it -> line.withArray("bank").add(it.tradeId()));
                theirs.forEach(it -> line.withArray("counterparty").add(it.tradeId()));
            }
            case Duplicate(var trade, var original) ->
                put(line.put("is", "DUPLICATE"), trade).put("other", original.tradeId());
            case Superseded(var trade, var successor) ->
                put(line.put("is", "SUPERSEDED"), trade).put("other", successor.tradeId());
        }
        return line.toString();
    }

    private static ObjectNode put(ObjectNode line, StoredTrade trade) {
        return line.put("source", trade.trade().source().name()).put("trade", trade.tradeId());
    }

    private static void put(ObjectNode line, String name, @Nullable RunnerUp candidate) {
        if (candidate != null) {
            line.putObject(name).put("trade", candidate.tradeId()).put("score", candidate.score());
        }
    }

    private static void put(ObjectNode line, Paired pair) {
        line.put("bank", pair.bank().tradeId())
                .put("counterparty", pair.counterparty().tradeId())
                .put("status", pair.status().name())
                .put("score", pair.score())
                .put("by", pair.pairedBy().name());
        put(line, "next", pair.runnerUp());
        ArrayNode differences = line.putArray("differences");
        pair.differences().forEach(it -> differences.add(node(it)));
        ArrayNode contributions = line.putArray("contributions");
        pair.contributions()
                .forEach(it -> contributions
                        .addObject()
                        .put("term", it.term().wireName())
                        .put("weight", it.weight())
                        .put("agrees", it.agrees()));
    }

    private static ObjectNode node(TermDifference it) {
        return JSON.createObjectNode()
                .put("term", it.term().wireName())
                .put("kind", it.kind().name())
                .put("severity", it.severity().name())
                .put("bank", it.bankValue())
                .put("counterparty", it.counterpartyValue())
                .put("tolerance", it.tolerance())
                .put("tolerated", it.tolerated());
    }

    MatchResult read(String text) {
        JsonNode line = JSON.readTree(text);
        String is = line.get("is").asString();
        return switch (is) {
            case "PAIRED" -> paired(line);
            case "ALONE" -> new Alone(trade(line, "trade"), candidate(line, "nearest"));
            case "AMBIGUOUS" -> new Ambiguous(trades(line, "bank", bank), trades(line, "counterparty", counterparty));
            case "DUPLICATE" -> new Duplicate(trade(line, "trade"), trade(line, "other"));
            case "SUPERSEDED" -> new Superseded(trade(line, "trade"), trade(line, "other"));
            default -> throw new IllegalArgumentException("There is no match result " + is);
        };
    }

    private Paired paired(JsonNode line) {
        return new Paired(
                find(bank, line.get("bank").asString()),
                find(counterparty, line.get("counterparty").asString()),
                MatchStatus.valueOf(line.get("status").asString()),
                line.get("score").asDouble(),
                PairingKey.valueOf(line.get("by").asString()),
                line.get("differences")
                        .valueStream()
                        .map(ResultLine::difference)
                        .toList(),
                line.get("contributions")
                        .valueStream()
                        .map(ResultLine::contribution)
                        .toList(),
                candidate(line, "next"));
    }

    private static TermDifference difference(JsonNode node) {
        return new TermDifference(
                term(node),
                DifferenceKind.valueOf(node.get("kind").asString()),
                Severity.valueOf(node.get("severity").asString()),
                node.get("bank").asString(),
                node.get("counterparty").asString(),
                node.get("tolerance").asString(),
                node.get("tolerated").asBoolean());
    }

    private static Contribution contribution(JsonNode node) {
        return new Contribution(
                term(node), node.get("weight").asDouble(), node.get("agrees").asBoolean());
    }

    private static Term term(JsonNode node) {
        return Term.ofWireName(node.get("term").asString()).orElseThrow();
    }

    private static @Nullable RunnerUp candidate(JsonNode line, String name) {
        JsonNode node = line.get(name);
        return node == null
                ? null
                : new RunnerUp(node.get("trade").asString(), node.get("score").asDouble());
    }

    private StoredTrade trade(JsonNode line, String name) {
        boolean ofBank = TradeSource.valueOf(line.get("source").asString()) == TradeSource.BANK;
        return find(ofBank ? bank : counterparty, line.get(name).asString());
    }

    private static List<StoredTrade> trades(JsonNode line, String name, Map<String, StoredTrade> side) {
        return line.path(name)
                .valueStream()
                .map(id -> find(side, id.asString()))
                .toList();
    }

    private static StoredTrade find(Map<String, StoredTrade> side, String id) {
        return Objects.requireNonNull(side.get(id), () -> "A part matched a trade that the run did not read: " + id);
    }
}
