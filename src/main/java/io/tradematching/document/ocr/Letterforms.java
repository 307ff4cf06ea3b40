package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How each letter and digit looks on one page, as far as its words were read with certainty. */
final class Letterforms {

    static final double UNKNOWN = 1000;

    private static final int ENOUGH = 16;

    private final Map<Character, List<Letterform>> forms = new HashMap<>();

    void add(char letter, Letterform form) {
        List<Letterform> same = forms.computeIfAbsent(letter, _ -> new ArrayList<>());
        if (same.size() < ENOUGH) {
            same.add(form);
        }
    }

    /** From the nearest form of that letter; {@link #UNKNOWN} if the page has none of that size. */
    double distance(char letter, Letterform form) {
        double least = UNKNOWN;
        for (Letterform other : forms.getOrDefault(letter, List.of())) {
            if (form.isAboutAsHighAs(other)) {
                least = Math.min(least, form.distance(other, least));
            }
        }
        return least;
    }

    Set<Character> letters() {
        return forms.keySet();
    }
}
