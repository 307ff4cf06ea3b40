package io.tradematching.document.pdf;

import io.tradematching.document.pdf.TextMask.Agreement;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text layer by whether they can be seen.
 *
 * @param seen in reading order: {@code asDrawn} and {@code doubtful}
 * @param asDrawn every glyph is seen just as it is drawn
 * @param doubtful something else is seen in their place as well, or instead
 * @param hidden cannot be seen: outside the page, without ink or contrast, or too small to read
 */
record Visibility(List<LayerWord> seen, List<LayerWord> asDrawn, List<LayerWord> doubtful, List<LayerWord> hidden) {

    /** Smallest print that a person reads, 3 points, in pixels. */
    private static final double SMALLEST = 12.5;

    /** Grey levels; paper noise stays below, pale grey print is above. */
    private static final double LEAST_CONTRAST = 4;

    /** A glyph compared with itself stays above, with a similar digit below: 5 and 6, 3 and 8. */
    private static final double LEAST_CORRELATION = 0.95;

    static Visibility of(RenderedPage page, TextMask mask, List<LayerWord> words) {
        Visibility visibility =
                new Visibility(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Rectangle2D paper = new Rectangle2D.Double(0, 0, page.width(), page.height());
        for (LayerWord word : words) {
            List<LayerWord> list = visibility.listOf(word, mask, paper);
            list.add(word);
            if (list != visibility.hidden) {
                visibility.seen.add(word);
            }
        }
        return visibility;
    }

    private List<LayerWord> listOf(LayerWord word, TextMask mask, Rectangle2D paper) {
        boolean onPaper = paper.contains(word.place().getCenterX(), word.place().getCenterY());
        if (!onPaper || !word.isVisible() || word.glyphs().getFirst().size() < SMALLEST) {
            return hidden;
        }
        if (hasSparseInkOnly(word)) {
            return asDrawn;
        }
        if (mask.within(word.place()).contrast() < LEAST_CONTRAST) {
            return hidden;
        }
        return isAsDrawn(word, mask) ? asDrawn : doubtful;
    }

    /** Dots and lines to write on have too little ink to judge, and nothing depends on them. */
    private static boolean hasSparseInkOnly(LayerWord word) {
        return word.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isAsDrawn(LayerWord word, TextMask mask) {
        for (Glyph glyph : word.glyphs()) {
            Rectangle2D ink = glyph.ink();
            if (ink != null && Character.isLetterOrDigit(glyph.text().codePointAt(0))) {
                Agreement agreement = mask.within(ink);
                if (agreement.correlation() < LEAST_CORRELATION || agreement.contrast() < LEAST_CONTRAST) {
                    return false;
                }
            }
        }
        return true;
    }
}
