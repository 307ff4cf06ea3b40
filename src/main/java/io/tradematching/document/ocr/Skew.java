package io.tradematching.document.ocr;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** By how much the lines of a recognised page slope, measured from its words. */
final class Skew {

    /** Words closer together than this, in pixels, say little about the slope. */
    private static final int MIN_DISTANCE = 150;

    private static final int MIN_SAMPLES = 5;

    private Skew() {}

    /** Clockwise degrees; 0 if there are too few words to tell. */
    static double degrees(List<RecognisedWord> words) {
        Collection<List<RecognisedWord>> lines = words.stream()
                .collect(Collectors.groupingBy(RecognisedWord::line))
                .values();
        double[] slopes = lines.stream()
                .filter(line -> distance(line) > MIN_DISTANCE)
                .mapToDouble(Skew::slope)
                .sorted()
                .toArray();
        if (slopes.length < MIN_SAMPLES) {
            return 0;
        }
        double middle = slopes[slopes.length / 2];
        double spread = Arrays.stream(slopes)
                .map(slope -> Math.abs(slope - middle))
                .sorted()
                .toArray()[slopes.length / 2];
        return spread > 0.02 ? 0 : Math.toDegrees(Math.atan(middle));
    }

    private static double distance(List<RecognisedWord> line) {
        return line.getLast().left() - (double) line.getFirst().left();
    }

    /** Base lines of first and last word; a descender on either end averages out over the page. */
    private static double slope(List<RecognisedWord> line) {
        return (line.getLast().bottom() - line.getFirst().bottom()) / distance(line);
    }
}
