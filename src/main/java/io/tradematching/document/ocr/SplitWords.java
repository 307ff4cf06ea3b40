package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes and words that recognition cut into several although no blank stands between their letters, as in widely set titles. */
final class SplitWords {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d]{2,}");
    private static final Pattern BEGINNING = Pattern.compile("\\p{L}\\p{Ll}+");
    private static final Pattern REST = Pattern.compile("\\p{Ll}{2,}");

    private static final double UNSURE = 0.9;

    /** In heights of the print; a blank is wider. */
    private static final double NO_BLANK = 0.18;

    private SplitWords() {}

    static List<RecognisedWord> joined(GrayImage page, List<RecognisedWord> words) {
        List<RecognisedWord> result = new ArrayList<>();
        for (RecognisedWord word : words) {
            RecognisedWord before = result.isEmpty() ? null : result.getLast();
            if (before != null && belongTogether(page, before, word)) {
                result.removeLast();
                result.add(before.joinedWith(word).atMost(UNSURE));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static boolean belongTogether(GrayImage page, RecognisedWord left, RecognisedWord right) {
        return left.line().equals(right.line())
                && follows(left, right)
                && (arePiecesOfACode(left, right) || arePiecesOfAWord(left, right))
                && right.left() - left.right() < right.height()
                && gap(page, left, right) <= NO_BLANK * Math.max(left.height(), right.height());
    }

    /** On a skewed page recognition may tell the words of a line out of order. */
    private static boolean follows(RecognisedWord left, RecognisedWord right) {
        return right.left() > left.left() && right.right() > left.right();
    }

    private static boolean arePiecesOfACode(RecognisedWord left, RecognisedWord right) {
        return CODE.matcher(left.text()).matches()
                && CODE.matcher(right.text()).matches()
                && (left.text() + right.text()).chars().anyMatch(Character::isDigit);
    }

    private static boolean arePiecesOfAWord(RecognisedWord left, RecognisedWord right) {
        return BEGINNING.matcher(left.text()).matches()
                && REST.matcher(right.text()).matches()
                && right.left() - left.right() < NO_BLANK * right.height();
    }

    /** Between the ink of the two; their boxes are not that exact. */
    private static int gap(GrayImage page, RecognisedWord left, RecognisedWord right) {
        List<Spot> before = PrintedWord.cuts(left, page).getFirst().letters();
        List<Spot> behind = PrintedWord.cuts(right, page).getFirst().letters();
        return before.isEmpty() || behind.isEmpty()
                ? Integer.MAX_VALUE
                : behind.getFirst().left() - before.getLast().right();
    }
}
