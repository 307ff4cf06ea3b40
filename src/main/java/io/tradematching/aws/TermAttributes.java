package io.tradematching.aws;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A term's value as a DynamoDB attribute: numbers as N, dates as ISO S, lists as L of S, everything else as S. */
final class TermAttributes {

    // Limits of DynamoDB's number type.
    private static final int MAX_DIGITS = 38;
    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;

    private TermAttributes() {}

    /** Empty if a table cannot hold the number exactly. */
    static Optional<AttributeValue> write(TermValue value) {
        return switch (value) {
            case TermValue.Decimal(BigDecimal number) ->
                Optional.of(number).filter(TermAttributes::isExact).map(n -> AttributeValue.fromN(n.toPlainString()));
            case TermValue.Texts(List<String> texts) ->
                Optional.of(AttributeValue.fromL(
                        texts.stream().map(AttributeValue::fromS).toList()));
            case TermValue.Text _, TermValue.Day _ -> Optional.of(AttributeValue.fromS(value.wire()));
        };
    }

    private static boolean isExact(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.signum() == 0
                || (number.precision() <= MAX_DIGITS && exponent <= MAX_EXPONENT && exponent >= MIN_EXPONENT);
    }

    /**
     * Empty if the attribute states nothing: null, blank, an empty list.
     *
     * @throws IllegalArgumentException if the attribute is no value of the term's type; names the term, not the value
     */
    static Optional<TermValue> read(Term term, AttributeValue attribute) {
        try {
            return term.type() == TermType.LIST
                    ? texts(attribute).map(TermValue::of)
                    : scalar(attribute).map(text -> TermValue.parse(term.type(), text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(term.wireName() + " is no value of type " + term.type(), e);
        }
    }

    /** @throws IllegalArgumentException if the attribute is neither text nor number */
    static Optional<String> scalar(AttributeValue attribute) {
        return switch (attribute.type()) {
            case S -> Optional.of(attribute.s()).filter(Predicate.not(String::isBlank));
            case N -> Optional.of(attribute.n());
            case NUL -> Optional.empty();
            case B, SS, NS, BS, M, L, BOOL, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("neither text nor number");
        };
    }

    private static Optional<List<String>> texts(AttributeValue attribute) {
        List<String> texts = switch (attribute.type()) {
            case L ->
                attribute.l().stream()
                        .flatMap(element -> scalar(element).stream())
                        .toList();
            case SS -> attribute.ss();
            default -> scalar(attribute).stream().toList();
        };
        return Optional.of(texts).filter(Predicate.not(List::isEmpty));
    }
}
