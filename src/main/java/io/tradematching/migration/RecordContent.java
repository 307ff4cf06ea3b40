package io.tradematching.migration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds one value of a JSON stream: maps, lists, texts, exact decimals, booleans, nulls. What Python writes for a number that is
 * none, {@code NaN}, is a null.
 */
final class RecordContent {

    /** No trade has so many; a value beyond this is not kept in memory. */
    private static final int MOST_VALUES = 20_000;

    private final JsonParser parser;
    private int values;

    private RecordContent(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the value that begins at the current token, and leaves the parser at its end. {@link Oversize} if it has too many parts. */
    static @Nullable Object read(JsonParser parser) {
        RecordContent content = new RecordContent(parser);
        Object value = content.value(parser.currentToken());
        return content.isFull() ? Oversize.RECORD : value;
    }

    private boolean isFull() {
        return values > MOST_VALUES;
    }

    private @Nullable Object value(JsonToken token) {
        values++;
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private @Nullable BigDecimal number() {
        return parser.isNaN() ? null : parser.getDecimalValue();
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Object value = value(parser.nextToken());
            if (!isFull()) {
                members.put(name, value);
            }
        }
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object value = value(token);
            if (!isFull()) {
                elements.add(value);
            }
        }
        return elements;
    }

    /** Stands for a value too large to be a trade. */
    enum Oversize {
        RECORD
    }
}
