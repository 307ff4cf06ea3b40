package io.tradematching.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The terms that one paper states, typed. Immutable; a term that is not stated is absent. */
public final class Terms {

    private final Map<Term, TermValue> values;

    private Terms(Map<Term, TermValue> values) {
        this.values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** @throws IllegalArgumentException if a value does not fit its term's type */
    public static Terms of(Map<Term, TermValue> values) {
        values.forEach((term, value) -> {
            if (!value.fits(term.type())) {
                throw new IllegalArgumentException(
                        "%s is of type %s, which %s is not".formatted(term.wireName(), term.type(), value));
            }
        });
        return new Terms(values);
    }

    public Optional<TermValue> get(Term term) {
        return Optional.ofNullable(values.get(term));
    }

    public boolean states(Term term) {
        return values.containsKey(term);
    }

    public Optional<String> text(Term term) {
        return get(term).map(TermValue::wire);
    }

    /** The number, if the term is stated and numeric. */
    public Optional<BigDecimal> decimal(Term term) {
        return get(term).filter(TermValue.Decimal.class::isInstance).map(value -> ((TermValue.Decimal) value).value());
    }

    public Optional<LocalDate> date(Term term) {
        return get(term).filter(TermValue.Day.class::isInstance).map(value -> ((TermValue.Day) value).value());
    }

    /** The stated terms in the order of {@link Term}. */
    public Map<Term, TermValue> asMap() {
        return values;
    }

    public Terms with(Term term, TermValue value) {
        Map<Term, TermValue> copy = new EnumMap<>(Term.class);
        copy.putAll(values);
        copy.put(term, value);
        return of(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms terms && values.equals(terms.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
