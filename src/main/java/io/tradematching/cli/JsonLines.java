package io.tradematching.cli;

import io.tradematching.matching.TradeBookWriter;
import io.tradematching.matching.TradeColumn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Trades as one JSON object a line; values are texts or numbers, and null is not stated. */
final class JsonLines {

    private static final String NO_OBJECT = "the line is not one JSON object";

    private final InputStream input;
    private final Quarantine quarantine;
    private final JsonFactory json = new JsonFactory();

    JsonLines(InputStream input, Quarantine quarantine) {
        this.input = input;
        this.quarantine = quarantine;
    }

    void readInto(TradeBookWriter writer) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String object = line.replace("\uFEFF", "");
            if (!object.isBlank()) {
                long at = number;
                readTrade(object, writer).ifPresent(problem -> quarantine.add(at, problem));
            }
        }
    }

    private Optional<String> readTrade(String line, TradeBookWriter writer) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return writer.endRow(NO_OBJECT);
            }
            String problem = readValues(parser, writer);
            return writer.endRow(parser.nextToken() == null ? problem : NO_OBJECT);
        } catch (JacksonException e) {
            return writer.endRow(NO_OBJECT + ": " + e.getOriginalMessage());
        }
    }

    /** @return what is wrong with the values; empty if nothing is */
    private static String readValues(JsonParser parser, TradeBookWriter writer) {
        String problem = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            Optional<TradeColumn> column = TradeColumn.ofWireName(name);
            if (value.isStructStart()) {
                parser.skipChildren();
                problem = column.isPresent() ? name + " is neither a text nor a number" : problem;
            } else if (value != JsonToken.VALUE_NULL && column.isPresent()) {
                writer.set(column.get(), parser.getString());
            }
        }
        return problem;
    }
}
