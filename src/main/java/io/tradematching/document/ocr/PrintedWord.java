package io.tradematching.document.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A recognised word and the ink it was read from.
 *
 * @param letters spots of the height of letters and digits, from left to right
 * @param marks lower spots: points, commas, hyphens
 */
record PrintedWord(RecognisedWord word, List<Spot> letters, List<Spot> marks) {

    private static final List<Integer> DARKNESS = List.of(195, 150, 115, 85);
    private static final int MARGIN = 3;
    private static final int FEWEST_PIXELS = 6;
    private static final double LETTER = 0.6;

    /** In widths of a usual letter; a W is less. */
    private static final double PAIR = 1.6;

    private static final int MOST_PAIRS = 3;
    private static final String LOW = ".,:;-–—_'’\"=~·";

    /** The same word cut into letters more and more closely: letters that touch in grey do not in black. */
    static List<PrintedWord> cuts(RecognisedWord word, GrayImage page) {
        int left = Math.max(0, word.left() - 1);
        int top = Math.max(0, word.top() - MARGIN);
        int right = Math.min(page.width(), word.right() + 1);
        int bottom = Math.min(page.height(), word.bottom() + MARGIN);
        if (right <= left || bottom <= top) {
            return List.of();
        }
        GrayImage part = page.part(left, top, right, bottom);
        return DARKNESS.stream()
                .map(darkness -> of(
                        word,
                        Spots.of(part, darkness).stream()
                                .map(spot -> spot.movedBy(left, top))
                                .toList()))
                .toList();
    }

    private static PrintedWord of(RecognisedWord word, List<Spot> spots) {
        List<Spot> inside = spots.stream()
                .filter(spot -> spot.pixels() >= FEWEST_PIXELS)
                .sorted(Comparator.comparingInt(Spot::left))
                .toList();
        int height = inside.stream().mapToInt(Spot::height).max().orElse(0);
        return new PrintedWord(
                word,
                inside.stream().filter(spot -> spot.height() >= LETTER * height).toList(),
                inside.stream().filter(spot -> spot.height() < LETTER * height).toList());
    }

    static boolean isLow(char character) {
        return LOW.indexOf(character) >= 0;
    }

    /** The characters that stand for {@link #letters}, if the word was read well. */
    String tallText() {
        StringBuilder tall = new StringBuilder();
        word.text().chars().filter(c -> !isLow((char) c)).forEach(c -> tall.append((char) c));
        return tall.toString();
    }

    boolean isLetterByLetter() {
        return tallText().length() == letters.size();
    }

    /** As when one letter was read as two; letters that touch would be wide. */
    boolean lacksOneLetter() {
        return tallText().length() == letters.size() + 1 && pairs().isEmpty();
    }

    /** Letters that touch are one spot: so many of the widest spots as are needed for the text, if they are wide enough. */
    Set<Spot> pairs() {
        int missing = tallText().length() - letters.size();
        if (missing < 1 || missing > MOST_PAIRS || letters.isEmpty()) {
            return Set.of();
        }
        List<Spot> widest = letters.stream()
                .sorted(Comparator.comparingInt(Spot::width).reversed())
                .limit(missing)
                .toList();
        double wide = PAIR * usualWidth();
        return widest.stream().allMatch(spot -> spot.width() > wide) ? Set.copyOf(widest) : Set.of();
    }

    private int usualWidth() {
        int[] widths = letters.stream().mapToInt(Spot::width).sorted().toArray();
        return widths[widths.length / 2];
    }
}
