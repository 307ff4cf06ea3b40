package io.tradematching.extraction;

import io.tradematching.document.TextMethod;
import java.util.regex.Pattern;

/**
 * How sure it is that the words of a value were read rightly, judged also by what they turned out to be: hardly any misreading of a
 * day count is another day count, and check digits prove a code, while a name with one letter wrong still looks like a name.
 */
final class Legibility {

    /** Shares of the recognition's own doubt that remain. */
    private static final double OF_PROVEN_CODE = 0.2;

    private static final double OF_KNOWN_WORDS = 0.35;
    private static final double OF_FORMED_VALUE = 0.5;
    /** Below this the recognition guessed: whatever came out may be something else. */
    private static final double GUESSED = 0.7;

    private static final Pattern LONG_PRICE = Pattern.compile("(?:^|[^\\d.,])\\d{5,}(?![.,]?\\d)");
    private static final Pattern LONG_RATE = Pattern.compile("(?:^|[^\\d.,])\\d{3,}\\s?%");
    /** A decimal point is the smallest thing on a page, and the first that is lost. */
    private static final double LOST_POINT = 0.85;

    private Legibility() {}

    static double of(Candidate candidate) {
        double recognised = candidate.evidence().wordConfidence();
        if (candidate.evidence().method() == TextMethod.TEXT || recognised < GUESSED) {
            return recognised;
        }
        double sure = 1 - (1 - recognised) * doubt(candidate);
        return mayLackItsPoint(candidate) ? sure * LOST_POINT : sure;
    }

    private static double doubt(Candidate candidate) {
        return switch (candidate.term().type()) {
            case CODE, DAY_COUNT, PERIOD, INDEX, LIST, PARTY, CURRENCY, INTEGER -> OF_KNOWN_WORDS;
            case DATE, QUANTITY, AMOUNT, RATE, TIME -> OF_FORMED_VALUE;
            case IDENTIFIER -> isProven(candidate.value().wire()) ? OF_PROVEN_CODE : 1;
            case PRICE, TEXT -> 1;
        };
    }

    private static boolean isProven(String code) {
        return CheckedCode.LEI.isValid(code) || CheckedCode.ISIN.isValid(code);
    }

    private static boolean mayLackItsPoint(Candidate candidate) {
        return switch (candidate.term().type()) {
            case PRICE -> LONG_PRICE.matcher(candidate.evidence().text()).find();
            case RATE -> LONG_RATE.matcher(candidate.evidence().text()).find();
            case CODE,
                    DAY_COUNT,
                    PERIOD,
                    INDEX,
                    LIST,
                    PARTY,
                    CURRENCY,
                    INTEGER,
                    DATE,
                    QUANTITY,
                    AMOUNT,
                    TIME,
                    IDENTIFIER,
                    TEXT -> false;
        };
    }
}
