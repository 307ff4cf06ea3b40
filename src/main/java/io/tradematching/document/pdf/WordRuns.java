package io.tradematching.document.pdf;

import io.tradematching.document.pdf.WordBuilder.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a line into words where glyphs stand further apart than usual. What is usual is measured for each run of glyphs, because
 * a letter-spaced label often shares its line with an ordinary value.
 */
final class WordRuns {

    /** In font sizes, over the usual distance: a space is wider, kerning narrower. */
    private static final double SPACE = 0.15;

    /** In font sizes: letters are not spaced that far. */
    private static final double COLUMN = 1;

    /** In font sizes: words of one phrase are spaced alike. */
    private static final double PHRASE = 2.5;

    /** Gaps of a run that tell how it is spaced. */
    private static final int ENOUGH = 3;

    /** Size and height of a figure that refers to a note, in those of the print beside it. */
    private static final double SMALLER = 0.92;

    private static final double RAISED = 0.15;

    private final List<Run> runs = new ArrayList<>();

    private WordRuns() {}

    /** @param line from left to right */
    static List<List<Placed>> words(List<Placed> line) {
        WordRuns runs = new WordRuns();
        runs.collect(line);
        List<List<Placed>> words = new ArrayList<>();
        for (int i = 0; i < runs.runs.size(); i++) {
            words.addAll(runs.runs.get(i).words(runs.spacing(i)));
        }
        return words;
    }

    private void collect(List<Placed> line) {
        Placed last = null;
        for (Placed glyph : line) {
            if (glyph.glyph().isBlank()) {
                last = null;
            } else if (last == null || !glyph.isReprintOf(last)) {
                if (last == null || gap(last, glyph) > COLUMN) {
                    runs.add(new Run(new ArrayList<>()));
                }
                runs.getLast().glyphs.add(glyph);
                last = glyph;
            }
        }
    }

    /** A short run does not tell by itself: two letters apart are a spaced word, or two words. */
    private double spacing(int index) {
        return runs.get(index).tells()
                ? runs.get(index).spacing()
                : Math.max(spacingOfPhrase(index, -1), spacingOfPhrase(index, 1));
    }

    /** Of the nearest run in a direction that tells; 0 if there is none in the same phrase. */
    private double spacingOfPhrase(int index, int step) {
        for (int next = index + step; next >= 0 && next < runs.size(); next += step) {
            Run left = runs.get(Math.min(next, next - step));
            Run right = runs.get(Math.max(next, next - step));
            if (gap(left.glyphs.getLast(), right.glyphs.getFirst()) > PHRASE) {
                return 0;
            }
            if (runs.get(next).tells()) {
                return runs.get(next).spacing();
            }
        }
        return 0;
    }

    private static double gap(Placed left, Placed right) {
        return (right.start() - left.end()) / right.size();
    }

    /** A raised figure refers to a note and is no digit of the number before it; the letters of 1st are part of their word. */
    private static boolean isNoteMark(Placed one, Placed next) {
        Placed smaller = one.size() < next.size() ? one : next;
        Placed larger = smaller == one ? next : one;
        return smaller.size() < SMALLER * larger.size()
                && larger.baseline() - smaller.baseline() > RAISED * larger.size()
                && !Character.isLetter(smaller.glyph().text().codePointAt(0));
    }

    /** Glyphs without a blank or a column's distance between them. */
    private record Run(List<Placed> glyphs) {

        double[] gaps() {
            double[] gaps = new double[glyphs.size() - 1];
            for (int i = 0; i < gaps.length; i++) {
                gaps[i] = gap(glyphs.get(i), glyphs.get(i + 1));
            }
            Arrays.sort(gaps);
            return gaps;
        }

        double spacing() {
            double[] gaps = gaps();
            return Math.max(0, gaps[gaps.length / 2]);
        }

        boolean tells() {
            return glyphs.size() > ENOUGH;
        }

        List<List<Placed>> words(double spacing) {
            List<List<Placed>> words = new ArrayList<>();
            Placed last = null;
            for (Placed glyph : glyphs) {
                if (last == null || gap(last, glyph) > spacing + SPACE || isNoteMark(last, glyph)) {
                    words.add(new ArrayList<>());
                }
                words.getLast().add(glyph);
                last = glyph;
            }
            return words;
        }
    }
}
