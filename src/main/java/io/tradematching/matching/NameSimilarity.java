package io.tradematching.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names of parties are, from 0 to 1. Aliases are equal; otherwise Jaro-Winkler over what tells who it is. */
final class NameSimilarity {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    /** Short forms are usual in trade names, but a short form fits more than one party. */
    private static final double SHORT_FORM = 0.92;
    /** Two names with different numbers in them, such as Fund 7 and Fund 8, are two parties. */
    private static final double OTHER_NUMBER = 0.5;
    /** Below this two words are two words, not one with a slip. */
    private static final double SAME_WORD = 0.85;

    private static final double ONE_SLIP = 0.93;
    private static final double JUST_BELOW_SAME = 0.89;
    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_SHORT_FORM = 3;
    private static final int MOST_REMEMBERED = 50_000;

    private final NameRules rules;
    private final Map<List<String>, List<String>> canonicalNames;
    private final Remembered<String, Name> readNames;

    NameSimilarity(NameRules rules) {
        this(rules, rules.canonicalNames(), 0);
    }

    private NameSimilarity(NameRules rules, Map<List<String>, List<String>> canonicalNames, int remembered) {
        this.rules = rules;
        this.canonicalNames = canonicalNames;
        this.readNames = new Remembered<>(remembered);
    }

    /** The same for one thread, which reads every name once. */
    NameSimilarity remembering() {
        return new NameSimilarity(rules, canonicalNames, MOST_REMEMBERED);
    }

    double of(String one, String other) {
        return one.equals(other) ? 1 : of(read(one), read(other));
    }

    /** A name brought into the common form. */
    Name read(String name) {
        return readNames.get(name, this::readAnew);
    }

    private Name readAnew(String name) {
        List<String> telling = rules.tellingWords(name);
        List<String> canonical = canonicalNames.getOrDefault(telling, telling);
        return new Name(canonical, initials(rules.words(name)));
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals("AND") && !word.equals("OF") && !word.equals("THE"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    double of(Name one, Name other) {
        if (one.words().equals(other.words())) {
            return 1;
        }
        if (!one.numbers().equals(other.numbers())) {
            return Math.min(OTHER_NUMBER, JARO_WINKLER.apply(one.joined(), other.joined()));
        }
        double letters = letters(one, other);
        return isShortFormOf(one, other) || isShortFormOf(other, one) ? Math.max(SHORT_FORM, letters) : letters;
    }

    private static double letters(Name one, Name other) {
        if (one.joinedTight().equals(other.joinedTight())) {
            return 1;
        }
        double similarity = JARO_WINKLER.apply(one.joined(), other.joined());
        if (hasOneSlip(one.words(), other.words())) {
            return Math.max(ONE_SLIP, similarity);
        }
        return similarity > JUST_BELOW_SAME && !wordForWord(one.words(), other.words()) ? JUST_BELOW_SAME : similarity;
    }

    private static boolean hasOneSlip(List<String> words, List<String> others) {
        int slips = 0;
        for (int i = 0; words.size() == others.size() && i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                slips += isSlip(words.get(i), others.get(i)) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private static boolean wordForWord(List<String> words, List<String> others) {
        if (words.size() != others.size()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            if (JARO_WINKLER.apply(words.get(i), others.get(i)) < SAME_WORD) {
                return false;
            }
        }
        return true;
    }

    /** One letter more, less, other or exchanged, in a word long enough for that to be a slip and not another word. */
    private static boolean isSlip(String word, String other) {
        byte[] one = word.getBytes(StandardCharsets.UTF_8);
        byte[] two = other.getBytes(StandardCharsets.UTF_8);
        return Math.min(one.length, two.length) >= SHORTEST_WITH_SLIP
                && Misreading.couldBe(one, one.length, two, two.length);
    }

    /** Initials, or the leading words each written out or cut short. */
    private static boolean isShortFormOf(Name candidate, Name name) {
        List<String> words = candidate.words();
        if (words.size() == 1 && words.getFirst().length() >= 2 && name.words().size() >= 2) {
            String word = words.getFirst();
            if (word.length() <= 6 && name.initials().startsWith(word)) {
                return true;
            }
        }
        return words.size() <= name.words().size()
                && candidate.joinedTight().length() >= SHORTEST_SHORT_FORM
                && startsLike(words, name.words());
    }

    private static boolean startsLike(List<String> words, List<String> longer) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean cutShort = longer.get(i).startsWith(word) && word.length() >= 3;
            if (!cutShort && !longer.get(i).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** @param words in the common form; @param initials of all words, legal form included */
    record Name(List<String> words, String initials) {

        private static final int PREFIX = 4;
        /** From here on a number is a bank's code or an account that stands behind the name, and no part of it. */
        private static final int CODE_DIGITS = 6;

        String joined() {
            return String.join(" ", words);
        }

        String joinedTight() {
            return String.join("", words);
        }

        List<String> numbers() {
            return words.stream()
                    .filter(word -> Character.isDigit(word.charAt(0)) && word.length() < CODE_DIGITS)
                    .toList();
        }

        /** The first letters, under which variants of one name are looked for. */
        String prefix() {
            String tight = joinedTight();
            return tight.substring(0, Math.min(PREFIX, tight.length()));
        }
    }
}
