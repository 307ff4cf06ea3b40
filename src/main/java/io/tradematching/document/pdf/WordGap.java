package io.tradematching.document.pdf;

import io.tradematching.document.pdf.WordBuilder.Placed;
import java.util.List;

/** How far apart, in font sizes, glyphs of one line must stand to belong to different words. */
final class WordGap {

    private static final double USUAL = 0.15;

    private WordGap() {}

    /** Letter-spaced lines have wide gaps everywhere; there, only what is wider still parts words. */
    static double of(List<Placed> line) {
        double[] gaps = new double[Math.max(0, line.size() - 1)];
        int count = 0;
        for (int i = 1; i < line.size(); i++) {
            Placed left = line.get(i - 1);
            Placed right = line.get(i);
            if (!left.glyph().isBlank() && !right.glyph().isBlank() && right.size() > 0) {
                gaps[count++] = (right.start() - left.end()) / right.size();
            }
        }
        if (count < 3) {
            return USUAL;
        }
        java.util.Arrays.sort(gaps, 0, count);
        return Math.max(0, gaps[count / 2]) + USUAL;
    }
}
