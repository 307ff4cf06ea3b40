package io.tradematching.extraction.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand at the end of names and are misread from pixels time and again: pic for plc. They are no words of their own, so that
 * nothing else can be meant.
 */
public final class Misreadings {

    private static final Pattern BARE = Pattern.compile("^([(\"“]?)(.+?)([,;:)]*)$");
    private static final int LONG = 9;
    private static final int MOST_LETTERS = 2;

    private final Map<String, String> known = new HashMap<>();
    private final List<String> longForms = new ArrayList<>();

    Misreadings(Map<String, List<String>> misread, List<String> legalForms) {
        misread.forEach((right, wrong) -> wrong.forEach(word -> known.put(word, right)));
        legalForms.stream().filter(form -> form.length() >= LONG).forEach(longForms::add);
    }

    /** The word that was printed; the same if there is no doubt about it. */
    public String printed(String word) {
        Matcher bare = BARE.matcher(word);
        return bare.matches() ? bare.group(1) + right(bare.group(2)) + bare.group(3) : word;
    }

    private String right(String word) {
        String right = known.get(word);
        if (right != null || word.length() < LONG) {
            return right == null ? word : right;
        }
        return longForms.stream()
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
