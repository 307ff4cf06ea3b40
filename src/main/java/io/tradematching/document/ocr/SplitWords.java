package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes and words that recognition cut into several although no blank stands between their letters, as in widely set titles. */
final class SplitWords {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d\\]|]+");
    private static final Pattern LONG_CODE = Pattern.compile("(?=.*\\d)(?=.*\\p{Lu})[\\p{Lu}\\d]{12,}");

    /** However it was read: without a blank nothing else can follow. */
    private static final Pattern END_OF_CODE = Pattern.compile("[\\p{L}\\d]{1,3}");

    private static final int SHORTEST_CODE = 8;
    private static final Pattern BEGINNING = Pattern.compile("\\p{L}\\p{Ll}+");
    private static final Pattern REST = Pattern.compile("\\p{Ll}{2,}");

    private static final double UNSURE = 0.9;

    /** Darker is ink. */
    private static final int INK = 150;

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
        return withoutEchoes(result);
    }

    /** Pieces of a code that were told once more beside the whole of it. */
    private static List<RecognisedWord> withoutEchoes(List<RecognisedWord> words) {
        List<RecognisedWord> codes = words.stream()
                .filter(word -> LONG_CODE.matcher(word.text()).matches())
                .toList();
        return words.stream()
                .filter(word -> codes.stream().noneMatch(code -> code != word && code.covers(word)))
                .toList();
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
        String code = left.text() + right.text();
        boolean isLong = LONG_CODE.matcher(left.text()).matches();
        return isLong && END_OF_CODE.matcher(right.text()).matches()
                || CODE.matcher(code).matches()
                        && code.chars().anyMatch(Character::isDigit)
                        && (code.length() >= SHORTEST_CODE
                                || Math.min(left.text().length(), right.text().length()) > 1);
    }

    private static boolean arePiecesOfAWord(RecognisedWord left, RecognisedWord right) {
        return BEGINNING.matcher(left.text()).matches()
                && REST.matcher(right.text()).matches()
                && right.left() - left.right() < NO_BLANK * right.height();
    }

    /** The widest one without ink where the two meet; their boxes are not that exact. */
    private static int gap(GrayImage page, RecognisedWord left, RecognisedWord right) {
        if (right.left() < left.right() - left.height() / 2) {
            return 0;
        }
        int top = Math.max(0, Math.min(left.top(), right.top()));
        int bottom = Math.min(page.height(), Math.max(left.bottom(), right.bottom()));
        int around = Math.min(left.width(), right.width()) / 2;
        int to = Math.min(page.width(), right.left() + around);
        int widest = 0;
        int last = Math.max(0, left.right() - around);
        for (int x = last; x < to; x++) {
            if (hasInk(page, x, top, bottom)) {
                widest = Math.max(widest, x - last - 1);
                last = x;
            }
        }
        return widest;
    }

    private static boolean hasInk(GrayImage page, int x, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            if (page.at(x, y) < INK) {
                return true;
            }
        }
        return false;
    }
}
