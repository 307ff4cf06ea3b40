package io.tradematching.document.pdf;

import io.tradematching.document.ocr.GrayImage;
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

    /** Larger than any heading, 36 points, in pixels. */
    private static final double GREATEST = 150;

    /** Grey levels; paper noise stays below, pale grey print is above. */
    private static final double LEAST_CONTRAST = 4;

    /** A glyph compared with itself stays above, with a similar digit below: 5 and 6, 3 and 8. */
    private static final double LEAST_CORRELATION = 0.95;

    /** In font sizes. */
    private static final List<Double> PENS = List.of(0.02, 0.04, 0.065, 0.09);

    static Visibility of(RenderedPage page, GrayImage seen, List<LayerWord> words) {
        TextMask mask = TextMask.of(
                seen, words.stream().filter(word -> !isWatermark(word)).toList());
        Visibility visibility =
                new Visibility(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Rectangle2D paper = new Rectangle2D.Double(0, 0, page.width(), page.height());
        for (LayerWord word : words) {
            List<LayerWord> list = visibility.listOf(word, seen, mask, paper);
            list.add(word);
            if (list != visibility.hidden) {
                visibility.seen.add(word);
            }
        }
        return visibility;
    }

    private List<LayerWord> listOf(LayerWord word, GrayImage page, TextMask mask, Rectangle2D paper) {
        boolean onPaper = paper.contains(word.place().getCenterX(), word.place().getCenterY());
        if (!onPaper || !word.isVisible() || word.glyphs().getFirst().size() < SMALLEST) {
            return hidden;
        }
        if (hasSparseInkOnly(word) || isWatermark(word)) {
            return asDrawn;
        }
        if (mask.within(word.place()).contrast() < LEAST_CONTRAST) {
            return hidden;
        }
        return isAsDrawn(word, mask) || isBold(word, page) ? asDrawn : doubtful;
    }

    /** Dots and lines to write on have too little ink to judge, and nothing depends on them. */
    private static boolean hasSparseInkOnly(LayerWord word) {
        return word.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Letters too large for a term have other print drawn over them. */
    private static boolean isWatermark(LayerWord word) {
        return word.glyphs().getFirst().size() > GREATEST && !word.hasDigit();
    }

    /** Bold print is imitated by drawing outlines with a pen, or by printing twice: the same shapes, only thicker. */
    private static boolean isBold(LayerWord word, GrayImage page) {
        double size = word.glyphs().getFirst().size();
        return PENS.stream().anyMatch(pen -> isAsDrawn(word, TextMask.bold(page, word, pen * size)));
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
