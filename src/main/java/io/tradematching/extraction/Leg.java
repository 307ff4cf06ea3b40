package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One leg of a trade while its terms are collected; its kind may show only from its content. */
final class Leg {

    private static final Pattern SECOND = Pattern.compile(
            "(?i)\\b(?:leg|side|stream|amounts?|leistung|jambe|pata|tramo)\\s*(?:no\\.?|#)?\\s*(?:2|ii|two|b)\\b"
                    + "|\\b(?:2nd|second|zweite[rs]?|deuxième|seconde|segund[ao])\\s(?:\\p{L}+\\s){0,2}?(?:leg|side|stream|amounts?|leistung|jambe|pata|tramo)\\b");

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
