package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes that recognition cut into several words although no blank stands between their letters. */
final class SplitCodes {

    private static final Pattern PIECE = Pattern.compile("[\\p{Lu}\\d]{2,}");

    /** In heights of the print; a blank is wider. */
    private static final double NO_BLANK = 0.18;

    private SplitCodes() {}

    static List<RecognisedWord> joined(GrayImage page, List<RecognisedWord> words) {
        List<RecognisedWord> result = new ArrayList<>();
        for (RecognisedWord word : words) {
            RecognisedWord before = result.isEmpty() ? null : result.getLast();
            if (before != null && belongTogether(page, before, word)) {
                result.removeLast();
                result.add(before.joinedWith(word));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static boolean belongTogether(GrayImage page, RecognisedWord left, RecognisedWord right) {
        return left.line().equals(right.line())
                && PIECE.matcher(left.text()).matches()
                && PIECE.matcher(right.text()).matches()
                && (left.text() + right.text()).chars().anyMatch(Character::isDigit)
                && right.left() - left.right() < right.height()
                && gap(page, left, right) <= NO_BLANK * Math.max(left.height(), right.height());
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
