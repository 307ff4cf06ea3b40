package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words between which recognition saw no blank: amountof, andis, 2002ISDA. They are parted where what remains is a word of the field
 * beside one of the small words of a sentence, or beside a number; a hyphen between a currency and an amount was a blank.
 */
public final class LostBlanks {

    private static final Pattern WORD = Pattern.compile("(\\p{L}\\p{Ll}{4,})[.,;:)]*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})(\\p{Lu}\\p{L}{3,})[.,;:)]*");
    private static final Pattern AMOUNT = Pattern.compile("(\\p{Lu}{3})-(\\d{1,3}|\\d{1,3}(?:[.,]\\d{2,3})+)");
    private static final int SHORTEST = 4;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "in", "is", "it", "of", "on", "or",
            "shall", "that", "the", "this", "to", "we", "will", "with", "you", "your", "our");

    private final Predicate<String> known;
    private final Predicate<String> currency;

    /**
     * @param known words of the field, folded
     * @param currency codes
     */
    LostBlanks(Predicate<String> known, Predicate<String> currency) {
        this.known = known;
        this.currency = currency;
    }

    /** The words that were printed, of which only the last one may end with marks; one if there is no doubt that it is one. */
    public List<String> parted(String word) {
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches() && known.test(Folding.plain(numbered.group(2)))) {
            return cut(word, numbered.end(1));
        }
        Matcher amount = AMOUNT.matcher(word);
        if (amount.matches() && currency.test(amount.group(1))) {
            return List.of(amount.group(1), amount.group(2));
        }
        Matcher bare = WORD.matcher(word);
        return bare.matches() ? parted(word, Folding.plain(bare.group(1))) : List.of(word);
    }

    private List<String> parted(String word, String letters) {
        if (known.test(letters) || letters.length() > word.length()) {
            return List.of(word);
        }
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at < letters.length(); at++) {
            if (areTwo(letters.substring(0, at), letters.substring(at))) {
                places.add(at);
            }
        }
        return places.isEmpty() ? List.of(word) : cut(word, places.getLast());
    }

    private boolean areTwo(String left, String right) {
        boolean small = SMALL.contains(left);
        return small && right.length() >= SHORTEST && known.test(right)
                || left.length() >= SHORTEST && known.test(left) && SMALL.contains(right)
                || small && left.length() > 2 && right.length() > 1 && SMALL.contains(right);
    }

    private static List<String> cut(String word, int at) {
        return List.of(word.substring(0, at), word.substring(at));
    }
}
