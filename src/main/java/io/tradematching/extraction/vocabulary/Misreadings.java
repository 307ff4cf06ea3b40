package io.tradematching.extraction.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and endings of words that are misread from pixels time and again: pic for plc, operaci6n for operación. They are no words of
 * their own, so that nothing else can be meant.
 */
public final class Misreadings {

    private static final Pattern BARE = Pattern.compile("^([(\"“]?)(.+?)([,;:)”\"]*)$");

    /** "LEl", "UTl": a lower case letter among capitals. */
    private static final Pattern STROKE_AMONG_CAPITALS = Pattern.compile("^(?=.{3,}$)(\\p{Lu}*)l(\\p{Lu}*)$");

    /** "lÉmetteur", "VÉmetteur": the apostrophe is lost, or part of the letter before it. */
    private static final Pattern ELIDED = Pattern.compile("^[lIV](?=[ÀÂÉÈÊ]\\p{Ll})");

    private static final String ENDING = "-";
    private static final int LONG = 9;
    private static final int MOST_LETTERS = 2;

    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    private final List<String> longForms = new ArrayList<>();

    Misreadings(Map<String, List<String>> misread, List<String> legalForms) {
        misread.forEach((right, wrong) -> wrong.forEach(word -> add(right, word)));
        legalForms.stream().filter(form -> form.length() >= LONG).forEach(longForms::add);
    }

    private void add(String right, String wrong) {
        if (right.startsWith(ENDING)) {
            endings.put(wrong.substring(ENDING.length()), right.substring(ENDING.length()));
        } else {
            known.put(wrong, right);
        }
    }

    /** The word that was printed; the same if there is no doubt about it. */
    public String printed(String word) {
        Matcher bare = BARE.matcher(word);
        return bare.matches() ? bare.group(1) + right(bare.group(2)) + bare.group(3) : word;
    }

    private String right(String word) {
        String right = known.get(word);
        if (right != null) {
            return right;
        }
        String elided = ELIDED.matcher(word).replaceFirst("l’");
        String upright = STROKE_AMONG_CAPITALS.matcher(elided).replaceFirst("$1I$2");
        return endings.entrySet().stream()
                .filter(ending -> upright.length() > ending.getKey().length() && upright.endsWith(ending.getKey()))
                .findFirst()
                .map(ending ->
                        upright.substring(0, upright.length() - ending.getKey().length()) + ending.getValue())
                .orElseGet(() -> legalForm(upright));
    }

    private String legalForm(String word) {
        return word.length() < LONG
                ? word
                : longForms.stream()
                        .filter(form -> isMisread(form, word))
                        .findFirst()
                        .orElse(word);
    }

    /** As many letters, a few of which are others: endings are not touched, which other languages have. */
    private static boolean isMisread(String form, String word) {
        if (form.length() != word.length() || form.charAt(0) != word.charAt(0)) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < form.length(); i++) {
            other += form.charAt(i) == word.charAt(i) ? 0 : 1;
        }
        boolean sameEnd = form.charAt(form.length() - 1) == word.charAt(word.length() - 1);
        return sameEnd && other > 0 && other <= MOST_LETTERS;
    }
}
