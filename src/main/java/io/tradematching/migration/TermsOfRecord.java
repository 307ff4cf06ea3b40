package io.tradematching.migration;

import io.tradematching.migration.RecordStatements.TermField;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The typed terms of one record. A field that cannot be read, or two that contradict each other, make the record unreadable: a
 * trade that lost a term on the way would be matched as if its paper had never stated it.
 */
final class TermsOfRecord {

    /** As Python writes large and small numbers; the readers of papers never meet an exponent. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
    /** Beyond what a table holds exactly anyway. */
    private static final int MOST_DIGITS = 150;

    private final LegacyValues values;
    private final ProductType product;
    private final RecordStatements stated;
    private final LegacyValues.Reading reading;
    private final Map<Term, TermValue> terms = new EnumMap<>(Term.class);
    private final Map<Term, TermValue> beside = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    TermsOfRecord(LegacyValues values, ProductType product, RecordStatements stated) {
        this.values = values;
        this.product = product;
        this.stated = stated;
        this.reading = values.of(product, stated.texts());
    }

    /** @throws UnreadableRecordException naming every field that is wrong */
    Map<Term, TermValue> read(TradeSource source) {
        references(source);
        stated.terms().stream().filter(field -> !isParty(field)).forEach(this::read);
        stated.terms().stream().filter(this::isParty).forEach(this::readParty);
        beside.forEach(this::confirm);
        if (!problems.isEmpty()) {
            throw new UnreadableRecordException(String.join("; ", problems));
        }
        return terms;
    }

    private void references(TradeSource source) {
        stated.ownReference().ifPresent(field -> text(field, referenceOf(source)));
        stated.otherReferences().forEach(field -> text(field, referenceOf(source.other())));
    }

    private static Term referenceOf(TradeSource source) {
        return source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
    }

    private void text(LegacyField field, Term term) {
        put(field, term, TermValue.of(field.text()));
    }

    private Optional<Term> term(TermField field) {
        return values.term(product, field.term());
    }

    private boolean isParty(TermField field) {
        return term(field).filter(term -> term.type() == TermType.PARTY).isPresent();
    }

    private void read(TermField field) {
        Term term = term(field).orElseThrow();
        LegacyField value = field.field();
        if (term == Term.PRODUCT_TYPE) {
            return;
        }
        if (isReference(term)) {
            text(value, term);
            return;
        }
        Map<Term, TermValue> found = values(term, value, field.unit());
        if (!found.containsKey(term)) {
            problems.add("%s is no value of %s, or more than one".formatted(value.name(), term.wireName()));
        }
        found.forEach((other, read) -> {
            if (other == term) {
                put(value, term, read);
            } else {
                beside.put(other, read);
            }
        });
    }

    private static boolean isReference(Term term) {
        return term == Term.BANK_REFERENCE || term == Term.COUNTERPARTY_REFERENCE;
    }

    private Map<Term, TermValue> values(Term term, LegacyField field, String unit) {
        Optional<BigDecimal> number = number(field);
        if (number.isPresent()
                && number.orElseThrow().precision()
                                + Math.abs((long) number.orElseThrow().scale())
                        > MOST_DIGITS) {
            return Map.of();
        }
        if (number.isPresent() && term.type().isNumeric() && term.type() != TermType.RATE) {
            return Map.of(term, TermValue.of(number.orElseThrow()));
        }
        String text = number.map(BigDecimal::toPlainString).orElseGet(field::text);
        return reading.read(term, withUnit(text, unit));
    }

    private static Optional<BigDecimal> number(LegacyField field) {
        if (field.isNumber()) {
            return Optional.of(field.number());
        }
        return field.value() instanceof String text
                        && SCIENTIFIC.matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    /** A unit that the value itself states comes before the one in the field's name. */
    private static String withUnit(String text, String unit) {
        return text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1)) ? text + unit : text;
    }

    private void readParty(TermField field) {
        Term term = term(field).orElseThrow();
        new LegacyParties(terms)
                .side(field.field().text())
                .ifPresentOrElse(
                        side -> put(field.field(), term, side),
                        () -> problems.add(field.field().name() + " names neither of the two parties"));
    }

    private void put(LegacyField field, Term term, TermValue value) {
        TermValue earlier = terms.putIfAbsent(term, value);
        if (earlier != null && !earlier.equals(value)) {
            problems.add("%s contradicts another field that states %s".formatted(field.name(), term.wireName()));
        }
    }

    /** What is written beside another value must not contradict a field of its own. */
    private void confirm(Term term, TermValue value) {
        TermValue own = terms.putIfAbsent(term, value);
        if (own != null && !own.equals(value)) {
            problems.add("two fields state different values of " + term.wireName());
        }
    }
}
