package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Phrases.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds currencies in a text: ISO codes, names, signs. */
public final class Currencies {

    private static final Pattern CODE = Pattern.compile("(?:(?<!\\p{L})|(?<=\\d\\s?[MKk]))[A-Z]{3}(?!\\p{L})");
    private static final Pattern SIGN = Pattern.compile("(?:US|HK|NZ|AU|CA|S|A|C|R|MX)?\\$|€|£|¥|₹|₩|₽");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₽", "RUB"));
    private static final Set<String> ALSO_USED =
            Set.of("CNH", "XAU", "XAG", "XPT", "XPD", "DEM", "NLG", "FRF", "ITL", "TRL");
    /** Codes that are common words in capitals. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP", "CUP", "XXX", "XTS", "NET", "BAM");

    private static final Set<String> CODES = Stream.concat(
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode), ALSO_USED.stream())
            .filter(code -> !WORDS.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    private final Phrases<String> names;

    public Currencies(Phrases<String> names) {
        this.names = names;
    }

    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** In order of place; a code in brackets after the name is found as well. */
    public List<Found<String>> all(String text) {
        List<Found<String>> found = new ArrayList<>();
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            if (isCode(codes.group())) {
                found.add(new Found<>(codes.group(), codes.start(), codes.end(), 1));
            }
        }
        Matcher signs = SIGN.matcher(text);
        while (signs.find()) {
            found.add(new Found<>(SIGNS.getOrDefault(signs.group(), "USD"), signs.start(), signs.end(), 0.97));
        }
        named(text, found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    public Optional<Found<String>> first(String text) {
        return all(text).stream().findFirst();
    }

    private void named(String text, List<Found<String>> found) {
        List<Atom> atoms = Folding.atoms(text);
        for (int i = 0; i < atoms.size(); i++) {
            Match<String> match = names.longestAt(atoms, i).orElse(null);
            if (match != null && !isBareCode(match, atoms)) {
                found.add(new Found<>(
                        match.meaning(),
                        atoms.get(i).start(),
                        atoms.get(match.to() - 1).end(),
                        match.quality()));
                i = match.to() - 1;
            }
        }
    }

    /** Codes are found by their own pattern, in capitals only. */
    private static boolean isBareCode(Match<String> match, List<Atom> atoms) {
        return match.length() == 1 && atoms.get(match.from()).key().equalsIgnoreCase(match.meaning());
    }
}
