package io.tradematching.extraction;

import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.trade.TermValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lists of business centres. */
final class Places {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[,;/&+]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bor\\b|(?<=\\p{Ll})and(?=\\p{Lu}))\\s*");
    private static final Pattern NOISE = Pattern.compile(
            "(?i)\\b(?:business|banking|days?|centers?|centres?|local|for|payments?|settlement|jours|ouvrés|bankarbeitstage|geschäftstage|días|hábiles)\\b|[().]");
    private static final double UNKNOWN_PLACE = 0.9;
    private static final int LONGEST_PLACE = 3;

    private final Phrases<String> cities;

    Places(Phrases<String> cities) {
        this.cities = cities;
    }

    Optional<Found<TermValue>> read(Passage value) {
        Set<String> places = new LinkedHashSet<>();
        boolean allKnown = true;
        for (String item : items(value.text())) {
            Optional<String> known = cities.anywhere(Folding.atoms(item)).map(Phrases.Match::meaning);
            String place = known.orElse(item);
            allKnown &= known.isPresent();
            if (known.isPresent() || looksLikePlace(item)) {
                places.add(place);
            }
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found<>(
                        TermValue.of(List.copyOf(places)), 0, value.text().length(), allKnown ? 1 : UNKNOWN_PLACE));
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String item : SEPARATOR.split(text)) {
            String bare = NOISE.matcher(item).replaceAll(" ").strip();
            if (!bare.isEmpty()) {
                items.add(bare);
            }
        }
        return items;
    }

    private static boolean looksLikePlace(String item) {
        return Character.isUpperCase(item.charAt(0)) && item.split(" ").length <= LONGEST_PLACE;
    }
}
