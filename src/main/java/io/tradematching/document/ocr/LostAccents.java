package io.tradematching.document.ocr;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dots and strokes above letters that the English model does not report, which makes Bar of Bär and Ziircher of Zürcher. They are put
 * back where their ink is seen.
 */
final class LostAccents {

    private static final Pattern PLAIN = Pattern.compile("(?=.*[aouiAOUeE])\\p{L}+(?:[-’']?\\p{L}+)+[.,:;]?");

    private static final char DIAERESIS = '\u0308';
    private static final char GRAVE = '\u0300';
    private static final char ACUTE = '\u0301';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char TILDE = '\u0303';

    private static final String WITH_DOTS = "aouAOU";
    private static final String WITH_STROKE = "aeouAEOU";
    private static final String WITH_TILDE = "nN";

    /** A u with two dots is also read as one i or two. */
    private static final String TWO_STEMS = "ii";

    private static final char STEM = 'i';

    /** In heights of the tallest letter. */
    private static final double LARGEST = 0.35;

    private static final double FARTHEST = 0.35;

    /** Darker is ink. */
    private static final int INK = 195;

    /** In pixels; dust is smaller. */
    private static final int FEWEST_PIXELS = 10;

    /** In pixels, by which the top of a stroke stands aside from its foot. */
    private static final double LEANS = 1.5;

    /** In pixels, by which a roof is wider at its foot. */
    private static final int ROOF = 4;

    private static final double UNSURE = 0.85;

    private LostAccents() {}

    static RecognisedWord restored(RecognisedWord word, GrayImage page) {
        if (!PLAIN.matcher(word.text()).matches()) {
            return word;
        }
        List<PrintedWord> cuts = PrintedWord.cuts(word, page);
        return readings(word)
                .flatMap(reading -> cuts.stream()
                        .map(cut -> new PrintedWord(reading, cut.letters(), cut.marks()))
                        .filter(PrintedWord::isLetterByLetter)
                        .map(printed -> accented(printed, page))
                        .flatMap(Optional::stream)
                        .limit(1))
                .findFirst()
                .map(text -> word.reading(text).atMost(UNSURE))
                .orElse(word);
    }

    /** As it was read, and with a u for two stems, which needs its dots to be believed. */
    private static Stream<RecognisedWord> readings(RecognisedWord word) {
        return word.text().contains(TWO_STEMS)
                ? Stream.of(word.reading(word.text().replace(TWO_STEMS, "u")))
                : Stream.of(word);
    }

    private static Optional<String> accented(PrintedWord printed, GrayImage page) {
        String plain = printed.word().text();
        StringBuilder text = new StringBuilder();
        int letter = 0;
        for (char character : plain.toCharArray()) {
            text.append(
                    PrintedWord.isLow(character)
                            ? String.valueOf(character)
                            : accented(character, printed.letters().get(letter++), printed, page));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.equals(plain) ? Optional.empty() : Optional.of(composed);
    }

    private static String accented(char letter, Spot body, PrintedWord printed, GrayImage page) {
        List<Spot> above = above(body, printed);
        if (above.size() == 2 && areDots(above, body)) {
            return letter == STEM
                    ? "u" + DIAERESIS
                    : WITH_DOTS.indexOf(letter) < 0 ? "" + letter : "" + letter + DIAERESIS;
        }
        return above.size() == 1 ? accented(letter, above.getFirst(), page) : "" + letter;
    }

    /** An accent that was read may be another one. */
    private static String accented(char letter, Spot mark, GrayImage page) {
        char base = Normalizer.normalize("" + letter, Normalizer.Form.NFD).charAt(0);
        if (WITH_TILDE.indexOf(base) >= 0) {
            return mark.width() > mark.height() ? "" + base + TILDE : "" + letter;
        }
        String stroke = WITH_STROKE.indexOf(base) >= 0 ? stroke(mark, page) : "";
        return stroke.isEmpty() ? "" + letter : base + stroke;
    }

    private static List<Spot> above(Spot body, PrintedWord printed) {
        int height = printed.letters().stream().mapToInt(Spot::height).max().orElse(0);
        return printed.marks().stream()
                .filter(mark -> mark.pixels() >= FEWEST_PIXELS && mark.height() <= LARGEST * height)
                .filter(mark -> middle(mark) > body.left() && middle(mark) < body.right())
                .filter(mark -> mark.bottom() <= body.top() + 1 && body.top() - mark.bottom() < FARTHEST * height)
                .sorted(Comparator.comparingInt(Spot::left))
                .toList();
    }

    /** Beside each other and of one size. */
    private static boolean areDots(List<Spot> marks, Spot body) {
        Spot one = marks.getFirst();
        Spot other = marks.getLast();
        return Math.abs(one.bottom() - other.bottom()) <= Math.max(2, one.height() / 2)
                && Math.max(one.pixels(), other.pixels()) <= 2 * Math.min(one.pixels(), other.pixels())
                && middle(one) < middle(body)
                && middle(other) > middle(body);
    }

    private static String stroke(Spot mark, GrayImage page) {
        double lean = middleOfInk(mark, mark.top(), page) - middleOfInk(mark, mark.bottom() - 1, page);
        if (Math.abs(lean) < LEANS) {
            boolean roof = spread(mark, mark.bottom() - 1, page) >= spread(mark, mark.top(), page) + ROOF;
            return roof ? String.valueOf(CIRCUMFLEX) : "";
        }
        return String.valueOf(lean > 0 ? ACUTE : GRAVE);
    }

    /** From the first ink of a row to its last. */
    private static int spread(Spot mark, int y, GrayImage page) {
        int first = mark.right();
        int last = mark.left();
        for (int x = mark.left(); x < mark.right(); x++) {
            if (page.at(x, y) < INK) {
                first = Math.min(first, x);
                last = Math.max(last, x + 1);
            }
        }
        return Math.max(0, last - first);
    }

    private static double middleOfInk(Spot mark, int y, GrayImage page) {
        double sum = 0;
        double weights = 0;
        for (int x = mark.left(); x < mark.right(); x++) {
            double ink = 255.0 - page.at(x, y);
            sum += ink * x;
            weights += ink;
        }
        return weights == 0 ? middle(mark) : sum / weights;
    }

    private static double middle(Spot spot) {
        return (spot.left() + spot.right()) / 2.0;
    }
}
