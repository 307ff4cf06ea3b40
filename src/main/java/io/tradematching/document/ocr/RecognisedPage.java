package io.tradematching.document.ocr;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words found on a page image.
 *
 * @param words in the coordinates of the image
 * @param degrees by which the text is turned clockwise: a quarter turn or more if the page lay on its side, and its skew
 */
public record RecognisedPage(List<RecognisedWord> words, double degrees) {

    private static final int LONG_WORD = 4;
    private static final double READABLE = 0.6;

    /** Below this quality about one word in five is misread. */
    private static final double GOOD = 0.80;

    public RecognisedPage {
        words = List.copyOf(words);
    }

    static RecognisedPage of(List<RecognisedWord> words) {
        return new RecognisedPage(words, Skew.degrees(words));
    }

    /** The same page on the image as it was before it was turned upright. */
    RecognisedPage turnedBack(int quarters, int width, int height) {
        List<RecognisedWord> back = words.stream()
                .map(word -> QuarterTurn.back(word, quarters, width, height))
                .toList();
        return new RecognisedPage(back, quarters + degrees);
    }

    /** The same page on a larger or smaller image. */
    RecognisedPage scaledBy(double factor) {
        return new RecognisedPage(
                words.stream().map(word -> word.scaledBy(factor)).toList(), degrees);
    }

    RecognisedPage with(List<RecognisedWord> more) {
        return more.isEmpty()
                ? this
                : new RecognisedPage(
                        Stream.concat(words.stream(), more.stream()).toList(), degrees);
    }

    /**
     * Clockwise, 90 or 270, if the words were recognised although they lie on their side; 0 for an upright page and for one that stands
     * on its head, which is not recognised.
     */
    int quarterTurn() {
        List<RecognisedWord> plain =
                words.stream().filter(word -> word.text().length() >= LONG_WORD).toList();
        long lying = plain.stream().filter(word -> word.height() > word.width()).count();
        if (2 * lying <= plain.size()) {
            return 0;
        }
        long downwards = IntStream.range(1, words.size())
                .filter(i -> words.get(i).line().equals(words.get(i - 1).line()))
                .mapToLong(i -> words.get(i).top() > words.get(i - 1).top() ? 1 : -1)
                .sum();
        return downwards >= 0 ? 90 : 270;
    }

    /** Mean confidence, each word weighing its length. */
    public double quality() {
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double sum = words.stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        return letters == 0 ? 0 : sum / letters;
    }

    /** How many letters were read well: tells which of two readings of the same page is better. */
    double score() {
        return words.stream()
                .filter(word -> word.confidence() > READABLE)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
    }

    /** Whether another attempt cannot gain much. */
    boolean isGood() {
        return words.isEmpty() || quality() >= GOOD;
    }
}
