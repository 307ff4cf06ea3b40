package io.tradematching.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A normalised value of a term. Its wire form is what JSON, reports and comparisons show. */
public sealed interface TermValue {

    String wire();

    /** A code, name, identifier, period: everything compared as text. */
    record Text(String value) implements TermValue {
        public Text {
            if (value.isBlank()) {
                throw new IllegalArgumentException("A term's text must not be blank; an absent term has no value");
            }
        }

        @Override
        public String wire() {
            return value;
        }
    }

    /** An exact number; trailing zeros carry no meaning and are dropped, so that equal numbers are equal values. */
    record Decimal(BigDecimal value) implements TermValue {
        public Decimal {
            value = value.stripTrailingZeros();
        }

        @Override
        public String wire() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements TermValue {
        @Override
        public String wire() {
            return value.toString();
        }
    }

    /** Several texts in printed order. */
    record Texts(List<String> values) implements TermValue {
        public Texts {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A list term must not be empty; an absent term has no value");
            }
        }

        @Override
        public String wire() {
            return String.join(", ", values);
        }
    }

    static TermValue of(String text) {
        return new Text(text);
    }

    static TermValue of(BigDecimal number) {
        return new Decimal(number);
    }

    static TermValue of(LocalDate date) {
        return new Day(date);
    }

    static TermValue of(List<String> texts) {
        return new Texts(texts);
    }

    /** Whether a value of this shape can belong to a term of the given type. */
    default boolean fits(TermType type) {
        return switch (this) {
            case Text _ -> !type.isNumeric() && type != TermType.DATE && type != TermType.LIST;
            case Decimal _ -> type.isNumeric();
            case Day _ -> type == TermType.DATE;
            case Texts _ -> type == TermType.LIST;
        };
    }

    /**
     * Reads the wire form back.
     *
     * @throws IllegalArgumentException if the text is no value of that type
     */
    static TermValue parse(TermType type, String wire) {
        try {
            if (type.isNumeric()) {
                return of(new BigDecimal(wire));
            }
            return switch (type) {
                case DATE -> of(LocalDate.parse(wire));
                case LIST -> of(List.of(wire.split(", ")));
                default -> of(wire);
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is not a value of type %s".formatted(wire, type), e);
        }
    }
}
