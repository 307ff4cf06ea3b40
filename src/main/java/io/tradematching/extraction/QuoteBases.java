package io.tradematching.extraction;

import io.tradematching.extraction.value.Currencies;
import io.tradematching.extraction.value.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how an exchange rate is quoted: units of which currency for one of which. */
final class QuoteBases {

    /** "1.0850 USD per EUR" as well as "USD 1.0850 per EUR". */
    private static final Pattern PER = Pattern.compile(
            "(?iU)\\s*(?:\\d[\\d.,']*\\s*)?(?:per|pro|je|par|por|pour|for|für|fur|al?)(?: (?:each|every|one|eine?n?|une?|una?|cada|chaque|ogni|je|unit of))?\\s*(?:1(?:[.,]0+)?)?\\s*");
    /** "1 EUR = 1.0850 USD", "EUR 1 = USD 1.0850", and the other way round "1.0850 USD = 1 EUR". */
    private static final Pattern EQUALS = Pattern.compile(
            "(?iU)\\s*(?<left>\\d[\\d.,]*)?\\s*(?:=|equals|is equal to|entspricht|vaut|équivaut à|equivale a|equivalen a|corrisponde a)\\s*(?<right>\\d[\\d.,]*)?\\s*");

    private static final Pattern UNIT_BEHIND = Pattern.compile("^\\s*1(?:[.,]0+)?(?![\\d.,])");
    private static final Pattern UNIT = Pattern.compile("1(?:[.,]0+)?");
    private static final Pattern SLASH = Pattern.compile("\\s*[/:-]\\s*|\\s*");
    /** "1.0850 USD/EUR" are dollars per euro; the pair EUR/USD by itself means the same. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d\\s*$");

    private static final double BY_PAIR = 0.95;

    private final Currencies currencies;

    QuoteBases(Currencies currencies) {
        this.currencies = currencies;
    }

    /** "USD per EUR"; the pair EUR/USD means the same. */
    Optional<Found<String>> read(String text) {
        List<Found<String>> found = currencies.all(text);
        for (int i = 0; i + 1 < found.size(); i++) {
            Found<String> first = found.get(i);
            Found<String> second = found.get(i + 1);
            String between = text.substring(first.end(), second.start());
            if (PER.matcher(between).matches()) {
                return Optional.of(basis(first.value(), second.value(), first, second, 1));
            }
            Matcher equation = EQUALS.matcher(between);
            if (equation.matches()) {
                return Optional.of(
                        isUnit(equation.group("right"), text.substring(second.end()))
                                ? basis(first.value(), second.value(), first, second, 1)
                                : basis(second.value(), first.value(), first, second, 1));
            }
            if (SLASH.matcher(between).matches()
                    && NUMBER_BEFORE.matcher(text.substring(0, first.start())).find()) {
                return Optional.of(basis(first.value(), second.value(), first, second, BY_PAIR));
            }
            if (SLASH.matcher(between).matches()) {
                return Optional.of(basis(second.value(), first.value(), first, second, BY_PAIR));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(@Nullable String number, String behind) {
        return number == null
                ? UNIT_BEHIND.matcher(behind).find()
                : UNIT.matcher(number).matches();
    }

    /** "EUR/USD" as printed. */
    Optional<Found<String>> pair(String text) {
        List<Found<String>> found = currencies.all(text);
        if (found.size() < 2) {
            return Optional.empty();
        }
        Found<String> first = found.getFirst();
        Found<String> second = found.get(1);
        return Optional.of(new Found<>(first.value() + "/" + second.value(), first.start(), second.end(), 1));
    }

    private static Found<String> basis(
            String units, String base, Found<String> first, Found<String> second, double quality) {
        return new Found<>(units + " per " + base, first.start(), second.end(), quality);
    }
}
