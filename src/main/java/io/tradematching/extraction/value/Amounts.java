package io.tradematching.extraction.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds amounts: numbers that are neither dates nor percentages, with their currencies. */
public final class Amounts {

    /** What may stand between a currency and its number. */
    private static final Pattern GLUE =
            Pattern.compile("(?:[.,][-–—]{1,2})?[\\s().,:=]*(?:of|von|de|d['’]|von je)?\\s*");

    private static final Pattern NOT_AN_AMOUNT = Pattern.compile(
            "^\\s?(?:%|percent|per cent|pct|bps?\\b|basis point|Prozent|por ciento|pour cent)",
            Pattern.CASE_INSENSITIVE);

    private final Numbers numbers = new Numbers();
    private final Dates dates = new Dates();
    private final Currencies currencies;

    public Amounts(Currencies currencies) {
        this.currencies = currencies;
    }

    public List<Found<Amount>> all(String text, Style style) {
        List<Found<DateReading>> days = dates.all(text);
        List<Found<String>> money = currencies.all(text);
        return numbers.all(text, style).stream()
                .filter(number -> !overlapsAny(number, days))
                .filter(number ->
                        !NOT_AN_AMOUNT.matcher(text.substring(number.end())).find())
                .map(number -> amount(text, number, money))
                .toList();
    }

    public Optional<Found<Amount>> first(String text, Style style) {
        return all(text, style).stream().findFirst();
    }

    private static boolean overlapsAny(Found<BigDecimal> number, List<Found<DateReading>> days) {
        return days.stream().anyMatch(day -> day.start() < number.end() && number.start() < day.end());
    }

    private static Found<Amount> amount(String text, Found<BigDecimal> number, List<Found<String>> money) {
        Found<String> currency = currency(text, number, money);
        int start = currency == null ? number.start() : Math.min(number.start(), currency.start());
        int end = currency == null ? number.end() : Math.max(number.end(), currency.end());
        return new Found<>(new Amount(number, currency), start, end, number.quality());
    }

    private static @Nullable Found<String> currency(String text, Found<BigDecimal> number, List<Found<String>> money) {
        Found<String> before = null;
        for (Found<String> candidate : money) {
            if (candidate.end() <= number.start() && isGlue(text, candidate.end(), number.start())) {
                before = candidate;
            }
            if (before == null && candidate.start() >= number.end() && isGlue(text, number.end(), candidate.start())) {
                return candidate;
            }
        }
        return before;
    }

    private static boolean isGlue(String text, int from, int to) {
        return GLUE.matcher(text.substring(from, to)).matches();
    }
}
