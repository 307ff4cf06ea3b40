package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One leg of a trade while its terms are collected; its kind may show only from its content. */
final class Leg {

    private static final Pattern SECOND = Pattern.compile(
            "(?i)\\b(?:leg|side|stream|amounts?|leistung|jambe|pata|tramo)\\s*(?:no\\.?|#)?\\s*(?:2|ii|two|b)\\b"
                    + "|\\b(?:2nd|second|zweite[rs]?|deuxième|seconde|segund[ao])\\s(?:\\p{L}+\\s){0,2}?(?:leg|side|stream|amounts?|leistung|jambe|pata|tramo)\\b");

    /** Roles that only one kind of leg has. */
    private static final Set<String> OF_FLOATING =
            Set.of("index", "index_tenor", "spread", "reset_frequency", "reset_dates");

    private static final Set<String> RATES = Set.of("rate", "rate_or_index");
    private static final Pattern PERCENTAGE = Pattern.compile("^[+-]?\\d[\\d.,]*\\s?(?:%|per\\s?cent|p\\.?\\s?c)");
    private static final Pattern FIXED = Pattern.compile("(?iU)\\b(?:fix\\w*|fxd|fest\\w*|fij[oa]s?|fiss[oai])\\b");
    private static final Pattern FLOATING =
            Pattern.compile("(?iU)\\b(?:float\\w*|flt|flott\\w*|flot\\w*|varia\\w*)\\b");

    private final int number;
    private final Map<String, String> values = new HashMap<>();
    private @Nullable Section section;
    private Scope kind;

    Leg(int number, Scope kind, @Nullable Section section) {
        this.number = number;
        this.kind = kind;
        this.section = section;
    }

    int number() {
        return number;
    }

    Scope kind() {
        return kind;
    }

    /** What a heading left open is settled by the first label that only one kind of leg has. */
    void becomes(Scope scope) {
        if (kind == Scope.LEG) {
            kind = scope;
        }
    }

    boolean states(String role) {
        return values.containsKey(role);
    }

    /** Whether the role was stated already, with another value. */
    boolean contradicts(String role, String value) {
        return !values.getOrDefault(role, value).equals(value);
    }

    void add(String role, String value) {
        values.putIfAbsent(role, value);
        if (OF_FLOATING.contains(role)) {
            becomes(Scope.FLOATING);
        } else if (RATES.contains(role) && PERCENTAGE.matcher(value).find()) {
            becomes(Scope.FIXED);
        } else if (role.equals("leg_type")) {
            named(value);
        }
    }

    /** "Leg Type: Fixed", "Alpine Bank pays floating". */
    private void named(String words) {
        boolean fixed = FIXED.matcher(words).find();
        if (fixed != FLOATING.matcher(words).find()) {
            becomes(fixed ? Scope.FIXED : Scope.FLOATING);
        }
    }

    boolean hasSection() {
        return section != null;
    }

    /** A leg that was spoken of before its heading came. */
    void adopt(Section heading) {
        section = heading;
    }

    boolean isOf(Section candidate) {
        return section != null && section.number() == candidate.number();
    }

    /** Words that may say who pays; empty if the leg has no heading. */
    Passage heading() {
        return section == null ? Passage.EMPTY : section.heading();
    }

    /** "Float Leg 2" is the second, wherever on the page it stands; without a number it is the first. */
    int statedNumber() {
        return SECOND.matcher(heading().text()).find() ? 2 : 1;
    }
}
