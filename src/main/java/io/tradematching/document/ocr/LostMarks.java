package io.tradematching.document.ocr;

import java.util.regex.Pattern;

/**
 * Points and commas that stand between the digits of a number on the page and are missing in its reading, which makes 14800 of 1.4800.
 * They are put back where their ink is seen.
 */
final class LostMarks {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{2,}%?");

    /** In heights of a digit. */
    private static final double LARGEST = 0.45;

    private static final double LEAST_GAP = 0.2;
    private static final double OFF_BASE_LINE = 0.25;
    private static final double TAIL = 0.1;

    private static final int FEWEST_PIXELS = 8;
    private static final double UNSURE = 0.85;

    private LostMarks() {}

    static RecognisedWord restored(RecognisedWord word, GrayImage page) {
        if (!NUMBER.matcher(word.text()).matches()) {
            return word;
        }
        int digits = (int) word.text().chars().filter(Character::isDigit).count();
        return PrintedWord.cuts(word, page).stream()
                .filter(printed -> printed.letters().size() == digits
                        || word.text().endsWith("%") && printed.letters().size() > digits)
                .findFirst()
                .map(printed -> restored(printed, digits))
                .orElse(word);
    }

    private static RecognisedWord restored(PrintedWord printed, int digits) {
        String text = printed.word().text();
        StringBuilder restored = new StringBuilder();
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            restored.append(text.charAt(i));
            digit += Character.isDigit(text.charAt(i)) ? 1 : 0;
            boolean betweenDigits =
                    i + 1 < text.length() && Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1));
            if (betweenDigits && digit < digits) {
                restored.append(markBehind(printed, digit - 1));
            }
        }
        return restored.length() == text.length()
                ? printed.word()
                : printed.word().reading(restored.toString()).atMost(UNSURE);
    }

    private static String markBehind(PrintedWord printed, int digit) {
        Spot left = printed.letters().get(digit);
        Spot right = printed.letters().get(digit + 1);
        int height = Math.max(left.height(), right.height());
        int base = Math.max(left.bottom(), right.bottom());
        if (right.left() - left.right() < LEAST_GAP * height) {
            return "";
        }
        return printed.marks().stream()
                .filter(mark -> mark.left() >= left.right() - 1 && mark.right() <= right.left() + 1)
                .filter(mark -> mark.pixels() >= FEWEST_PIXELS && mark.height() <= LARGEST * height)
                .filter(mark ->
                        Math.abs(mark.bottom() - base) <= OFF_BASE_LINE * height && mark.top() > base - height / 2)
                .findFirst()
                .map(mark -> mark.bottom() > base + TAIL * height ? "," : ".")
                .orElse("");
    }
}
