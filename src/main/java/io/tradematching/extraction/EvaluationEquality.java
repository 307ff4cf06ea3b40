package io.tradematching.extraction;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a value read counts as the value printed. Numbers, dates and codes must be equal. Texts may differ in case, spacing and
 * closing punctuation, which carry no meaning; times are compared by the clock, lists without regard to order.
 */
final class EvaluationEquality {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h](\\d{2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private EvaluationEquality() {}

    static boolean same(Term term, TermValue expected, TermValue read) {
        return switch (term.type()) {
            case TIME -> clock(expected.wire()).equals(clock(read.wire()));
            case LIST -> items(expected).equals(items(read));
            case IDENTIFIER -> letters(expected.wire()).equals(letters(read.wire()));
            case TEXT, CODE, INDEX -> folded(expected.wire()).equals(folded(read.wire()));
            case PARTY, DATE, AMOUNT, CURRENCY, RATE, PRICE, QUANTITY, INTEGER, PERIOD, DAY_COUNT ->
                expected.equals(read);
        };
    }

    private static String clock(String text) {
        Matcher clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        if (!clock.find()) {
            return folded(text);
        }
        int hour = Integer.parseInt(clock.group(1)) % 12;
        boolean afternoon =
                clock.group(3) != null ? clock.group(3).startsWith("p") : Integer.parseInt(clock.group(1)) >= 12;
        return "%02d:%s".formatted(afternoon ? hour + 12 : hour, clock.group(2));
    }

    private static List<String> items(TermValue value) {
        List<String> items = value instanceof TermValue.Texts(var texts) ? texts : List.of(value.wire());
        return items.stream().map(EvaluationEquality::folded).sorted().toList();
    }

    private static String letters(String identifier) {
        return folded(identifier).replaceAll("[\\s-]", "");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.,;:]+$", "")
                .toUpperCase(Locale.ROOT);
    }
}
