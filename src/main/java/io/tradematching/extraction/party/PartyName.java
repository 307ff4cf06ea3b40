package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.EditDistance;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A name's words in the form in which two spellings of one house are recognised as the same. */
record PartyName(List<String> words) {

    private static final Set<String> FILLERS = Set.of("the", "of", "and", "de", "du", "der");
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WORD = 2;
    private static final int LETTERS_TO_TOLERATE_AN_ERROR = 6;
    /** What a narrow column may have cut off: words of the name, or behind a comma the letters of its legal form. */
    private static final Pattern REST = Pattern.compile(
            "(?: (?:\\p{Lu}[\\p{L}.&'’-]*|plc|of|and|&|der|de|für)){1,4}|, ?(?:\\p{Lu}\\.?){2,4}|, (?:Inc|Ltd|LLC|plc|PLC)\\.?");

    static PartyName of(String text) {
        return new PartyName(Folding.atoms(text).stream()
                .map(Atom::key)
                .filter(word -> !FILLERS.contains(word))
                .toList());
    }

    /** Whether the longer text is the shorter one printed to its end. */
    static boolean goesOn(String shorter, String longer) {
        String bare = shorter.replaceFirst(",$", "");
        return longer.length() > bare.length()
                && longer.regionMatches(true, 0, bare, 0, bare.length())
                && REST.matcher(longer.substring(bare.length())).matches();
    }

    /** Whether one name is the other, shortened at its end or spelled a letter off. */
    boolean sameAs(PartyName other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        if (shorter.isEmpty() || letters(shorter) < 3) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!alike(shorter.get(i), longer.get(i))) {
                return joined(shorter).equals(joined(longer));
            }
        }
        return true;
    }

    /** Whether the text is the beginning of the name: Helios of Helios Airways Limited, Citi of Citibank, UBS of UBS AG. */
    boolean shortenedTo(String text) {
        List<String> start = of(text).words();
        String letters = joined(start);
        boolean wholeWords = letters.length() >= SHORTEST_WORD
                && start.size() < words.size()
                && words.subList(0, start.size()).equals(start);
        return wholeWords
                || letters.length() >= SHORTEST_BEGINNING && joined(words).startsWith(letters);
    }

    /** Whether the text is made of the initials of the name's words, in order: GSI of Goldman Sachs International. */
    boolean abbreviatedBy(String text) {
        String letters = Folding.plain(text).replaceAll("[^\\p{L}]", "");
        if (words.isEmpty() || letters.length() < 2 || letters.length() > words.size() + 1) {
            return false;
        }
        int at = 0;
        for (String word : words) {
            if (at < letters.length() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length() && words.getFirst().charAt(0) == letters.charAt(0);
    }

    /** How many words of a text, from that one on, are words of the name; 0 if too few to tell. */
    int matching(List<String> text, int from) {
        int at = from;
        int count = 0;
        int end = from;
        while (count < words.size() && at < text.size()) {
            if (words.get(count).equals(text.get(at))) {
                count++;
                end = at + 1;
            } else if (!FILLERS.contains(text.get(at))) {
                break;
            }
            at++;
        }
        return count >= Math.min(2, words.size()) ? end - from : 0;
    }

    private static boolean alike(String left, String right) {
        return left.equals(right)
                || (Math.min(left.length(), right.length()) >= LETTERS_TO_TOLERATE_AN_ERROR
                        && EditDistance.between(left, right) == 1);
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
