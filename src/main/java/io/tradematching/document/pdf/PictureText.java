package io.tradematching.document.pdf;

import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.ocr.RecognisedWord;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Print on a page that its text layer lacks, read by OCR.
 *
 * @param words that were read with confidence; logos and signatures leave few or none
 * @param amongText some of it holds digits and stands on a line of the text layer, where a value is expected
 */
record PictureText(int words, boolean amongText) {

    private static final PictureText NONE = new PictureText(0, false);

    /** More places than this are not looked at one by one: the page is a picture. */
    private static final int MANY_PLACES = 12;

    private static final double CONFIDENT = 0.75;

    static PictureText read(OcrEngine ocr, RenderedPage page, List<Rectangle> places, List<LayerWord> layer) {
        if (places.size() > MANY_PLACES) {
            return new PictureText(places.size(), false);
        }
        PictureText total = NONE;
        for (Rectangle place : places) {
            List<RecognisedWord> words = ocr.readPart(page.rgb(), page.width(), page.height(), place).stream()
                    .filter(PictureText::isConfident)
                    .toList();
            boolean digits = words.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isDigit));
            total = new PictureText(
                    total.words + words.size(), total.amongText || (digits && standsOnLine(place, layer)));
        }
        return total;
    }

    private static boolean isConfident(RecognisedWord word) {
        return word.confidence() >= CONFIDENT
                && word.text().chars().filter(Character::isLetterOrDigit).count() > 1;
    }

    private static boolean standsOnLine(Rectangle place, List<LayerWord> layer) {
        return layer.stream().map(LayerWord::place).anyMatch(word -> {
            double common = Math.min(place.getMaxY(), word.getMaxY()) - Math.max(place.getMinY(), word.getMinY());
            return common > 0.4 * Math.min(place.getHeight(), word.getHeight()) && isSimilar(place, word);
        });
    }

    private static boolean isSimilar(Rectangle2D one, Rectangle2D other) {
        return one.getHeight() < 3 * other.getHeight() && other.getHeight() < 3 * one.getHeight();
    }
}
