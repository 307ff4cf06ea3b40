package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money inside a sentence, a currency before or behind a number; prices per unit are none. */
final class Money {

    private static final Pattern CURRENCY_FIRST = Pattern.compile("^\\D{1,25}?\\s?\\d");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "^\\d[\\d.,'’]*(?:\\s\\d{3})*(?:\\s?(?i:million(?:en|s)?|mill[oó]n(?:es)?|mio\\.?|mn|mm|m|bn|billion|thousand|tausend))?\\s+(?:of\\s+|de\\s+)?");
    private static final Pattern PER_UNIT = Pattern.compile(
            "^\\W*[\\p{L}€$£¥]*\\W?\\s?[\\d.,'’]*\\s?[\\p{L}€$£¥]{0,9}\\s?(?:/|(?i:per|je|par|por|pro)\\s)");

    private final Plausibility plausibility;

    Money(Plausibility plausibility) {
        this.plausibility = plausibility;
    }

    /** From the first amount on, with where it stands in the text. */
    Optional<Placed> first(Passage text) {
        return text.atoms().stream()
                .map(Atom::start)
                .filter(start -> beginsAt(text, start))
                .findFirst()
                .map(start -> new Placed(text.from(start), start));
    }

    private boolean beginsAt(Passage text, int start) {
        String all = text.text();
        if (start > 0 && !Character.isWhitespace(all.charAt(start - 1)) && all.charAt(start - 1) != '(') {
            return false;
        }
        Passage value = text.from(start);
        boolean amount = isAmount(value);
        return amount && !PER_UNIT.matcher(value.text()).find();
    }

    private boolean isAmount(Passage value) {
        if (!plausibility.fits("flow_amount", value)) {
            return false;
        }
        Matcher number = NUMBER_FIRST.matcher(value.text());
        return number.find()
                ? plausibility.fits("currency", value.from(number.end()))
                : CURRENCY_FIRST.matcher(value.text()).find() && plausibility.fits("currency", value);
    }

    record Placed(Passage value, int start) {}
}
