package io.tradematching.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How names of parties are brought into a common form.
 *
 * @param legalForms words, or up to three in a row, that say nothing about who it is: LIMITED, NATIONAL ASSOCIATION
 * @param abbreviations short word to long word: INTL to INTERNATIONAL
 * @param aliases groups of names of one party
 */
record NameRules(Set<String> legalForms, Map<String, String> abbreviations, List<List<String>> aliases) {

    private static final int MOST_WORDS_IN_FORM = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    NameRules {
        legalForms = Set.copyOf(legalForms);
        abbreviations = Map.copyOf(abbreviations);
        aliases = List.copyOf(aliases);
    }

    /** Every word of the name, in upper case, without accents and punctuation, abbreviations written out. */
    List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace("&", " AND ");
        String joined = DOTS.matcher(plain).replaceAll("");
        return Stream.of(SEPARATORS.split(joined))
                .filter(word -> !word.isEmpty())
                .map(word -> abbreviations.getOrDefault(word, word))
                .toList();
    }

    /** The words that tell who it is; all of them if there is no other. */
    List<String> tellingWords(String name) {
        List<String> words = words(name);
        List<String> telling = withoutLegalForms(words);
        if (!telling.isEmpty()) {
            return telling;
        }
        return words.isEmpty() ? List.of(name) : words;
    }

    private List<String> withoutLegalForms(List<String> words) {
        List<String> telling = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int length = legalForm(words, at);
            if (length == 0) {
                telling.add(words.get(at));
            } else {
                at += length - 1;
            }
        }
        return telling;
    }

    /** How many words from the given one on are the longest legal form there; 0 if there is none. */
    private int legalForm(List<String> words, int from) {
        for (int length = Math.min(MOST_WORDS_IN_FORM, words.size() - from); length > 0; length--) {
            if (legalForms.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** From the telling words of each alias to those of the first name of its group. */
    Map<List<String>, List<String>> canonicalNames() {
        Map<List<String>, List<String>> canonical = new HashMap<>();
        for (List<String> group : aliases) {
            List<String> first = tellingWords(group.getFirst());
            new ArrayList<>(group).forEach(alias -> canonical.put(tellingWords(alias), first));
        }
        return canonical;
    }
}
