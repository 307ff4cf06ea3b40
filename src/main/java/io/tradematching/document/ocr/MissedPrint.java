package io.tradematching.document.ocr;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places of a page where there is ink of the size of letters and no word was recognised, each a line of print. */
final class MissedPrint {

    private static final double LEAST_HEIGHT = 0.35;

    /** Lower lines are print only if they are long. */
    private static final double SMALL = 0.55;

    private static final int LONG = 2;
    private static final double GREATEST_HEIGHT = 2.5;
    private static final double GREATEST_WIDTH = 4;

    /** A stroke fills its box, a frame hardly at all. */
    private static final double LEAST_FILL = 0.15;

    private static final double WORD_GAP = 1.2;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_PIXELS = 30;

    /** A page with more holds pictures, or could not be recognised at all. */
    private static final int MOST_PLACES = 60;

    private MissedPrint() {}

    static List<Rectangle> of(List<Spot> spots, List<RecognisedWord> words) {
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        int height = usualHeight(words);
        List<Rectangle> letters = spots.stream()
                .filter(spot -> isLetter(spot, height))
                .map(spot -> new Rectangle(spot.left(), spot.top(), spot.width(), spot.height()))
                .filter(letter -> words.stream().noneMatch(word -> covers(word, letter)))
                .sorted(Comparator.comparingInt(letter -> letter.x))
                .toList();
        List<Rectangle> lines = lines(letters).stream()
                .filter(line -> line.height >= SMALL * height || line.width >= LONG * line.height)
                .toList();
        return lines.size() > MOST_PLACES ? List.of() : lines;
    }

    private static int usualHeight(List<RecognisedWord> words) {
        int[] heights = words.stream().mapToInt(RecognisedWord::height).sorted().toArray();
        return heights[heights.length / 2];
    }

    private static boolean isLetter(Spot spot, int height) {
        return spot.pixels() >= FEWEST_PIXELS
                && spot.height() >= LEAST_HEIGHT * height
                && spot.height() <= GREATEST_HEIGHT * height
                && spot.width() <= GREATEST_WIDTH * height
                && spot.pixels() >= LEAST_FILL * spot.width() * spot.height();
    }

    private static boolean covers(RecognisedWord word, Rectangle letter) {
        double x = letter.getCenterX();
        double y = letter.getCenterY();
        return word.left() <= x && x <= word.right() && word.top() <= y && y <= word.bottom();
    }

    private static List<Rectangle> lines(List<Rectangle> leftToRight) {
        List<Rectangle> lines = new ArrayList<>();
        for (Rectangle letter : leftToRight) {
            lines.stream()
                    .filter(line -> isBeside(line, letter))
                    .findFirst()
                    .ifPresentOrElse(line -> line.add(letter), () -> lines.add(new Rectangle(letter)));
        }
        return lines;
    }

    private static boolean isBeside(Rectangle line, Rectangle letter) {
        double common = Math.min(line.getMaxY(), letter.getMaxY()) - Math.max(line.y, letter.y);
        return common > 0.5 * Math.min(line.height, letter.height)
                && letter.x - line.getMaxX() < WORD_GAP * Math.max(line.height, letter.height);
    }
}
