package io.tradematching.reconciliation;

import static java.util.stream.Collectors.toMap;

import io.tradematching.document.DocumentStore;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchResult;
import io.tradematching.trade.StoredTrade;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What matching the parts of a run came to, one object for each: a line about the whole part, then one for each result. */
@Component
class PartOutcomes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DocumentStore store;
    private final WorkFiles files;

    PartOutcomes(DocumentStore store, WorkFiles files) {
        this.store = store;
        this.files = files;
    }

    void write(Run run, int part, MatchOutcome outcome) {
        files.write(key(run, part), "application/gzip", file -> write(file, outcome));
    }

    private static Path write(Path file, MatchOutcome outcome) throws IOException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            lines.append(head(outcome)).append('\n');
            for (MatchResult result : outcome.results()) {
                lines.append(ResultLine.write(result)).append('\n');
            }
        }
        return file;
    }

    private static String head(MatchOutcome outcome) {
        ObjectNode head = JSON.createObjectNode().put("ruleSet", outcome.ruleSet());
        outcome.warnings().forEach(head.putArray("warnings")::add);
        return head.toString();
    }

    /** @param bank all trades of the run; likewise {@code counterparty} */
    List<MatchOutcome> read(Run run, int parts, List<StoredTrade> bank, List<StoredTrade> counterparty) {
        ResultLine lines = new ResultLine(byId(bank), byId(counterparty));
        return IntStream.range(0, parts)
                .mapToObj(part -> read(key(run, part), lines))
                .toList();
    }

    private MatchOutcome read(String key, ResultLine results) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(store.read(key))), StandardCharsets.UTF_8))) {
            JsonNode head = JSON.readTree(lines.readLine());
            return new MatchOutcome(
                    head.get("ruleSet").asString(),
                    lines.lines().map(results::read).toList(),
                    head.get("warnings").valueStream().map(JsonNode::asString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(key, e);
        }
    }

    private static Map<String, StoredTrade> byId(List<StoredTrade> trades) {
        return trades.stream().collect(toMap(StoredTrade::tradeId, trade -> trade));
    }

    private static String key(Run run, int part) {
        return "reconciliation/%s/part_%04d.jsonl.gz".formatted(run.id(), part);
    }
}
