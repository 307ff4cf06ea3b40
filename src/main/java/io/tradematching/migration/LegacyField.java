package io.tradematching.migration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One value of a legacy record.
 *
 * @param path names from the outside in, without members that only wrap; as the record writes them
 * @param value a text, an exact number, a truth value, or a list of these
 */
record LegacyField(List<String> path, Object value) {

    /** What a person finds it by. */
    String name() {
        return String.join(".", path);
    }

    boolean isNumber() {
        return value instanceof BigDecimal;
    }

    BigDecimal number() {
        return (BigDecimal) value;
    }

    String text() {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString().strip();
        };
    }
}
