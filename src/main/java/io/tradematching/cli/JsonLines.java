package io.tradematching.cli;

import io.tradematching.matching.TradeBookWriter;
import io.tradematching.matching.TradeColumn;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Trades as JSON objects one after another; values are texts or numbers, and null is not stated. */
final class JsonLines {

    private final String file;
    private final InputStream input;

    JsonLines(String file, InputStream input) {
        this.file = file;
        this.input = input;
    }

    void readInto(TradeBookWriter writer) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), input)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw wrong(parser, "expected an object");
                }
                readTrade(parser, writer);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void readTrade(JsonParser parser, TradeBookWriter writer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                String text = parser.getString();
                TradeColumn.ofWireName(name).ifPresent(column -> writer.set(column, text));
            }
        }
        writer.endRow();
    }

    private IllegalArgumentException wrong(JsonParser parser, String what) {
        return new IllegalArgumentException(
                "%s, line %d: %s".formatted(file, parser.currentLocation().getLineNr(), what));
    }
}
