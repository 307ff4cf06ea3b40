package io.tradematching.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * One glyph as drawn on a page image. Positions are pixels, origin top left.
 *
 * @param text what the document says it means; empty if it says nothing
 * @param shape equal where the same outline is drawn the same way up and stated to mean the same
 * @param origin on the base line, where the glyph starts
 * @param end on the base line, where the next one is due
 * @param em from the base line straight up, one font size long
 * @param outline null if the font has none, as bitmap fonts
 * @param toImage turns the outline into pixels
 * @param visible false if drawn in an invisible mode or without opacity
 * @param contradictory whether the font's own name for the glyph means another character than the document says
 */
record Glyph(
        String text,
        GlyphShape shape,
        Point2D origin,
        Point2D end,
        Point2D em,
        @Nullable GeneralPath outline,
        AffineTransform toImage,
        boolean visible,
        boolean contradictory) {

    /** Font size in pixels. */
    double size() {
        return Math.hypot(em.getX(), em.getY());
    }

    /** Clockwise angle of the writing direction on the image, 0 for upright text. */
    double degrees() {
        return Math.toDegrees(Math.atan2(em.getX(), -em.getY()));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Bounds of the ink, null if there is none. */
    @Nullable
    Rectangle2D ink() {
        if (outline == null) {
            return null;
        }
        Rectangle2D bounds = outline.createTransformedShape(toImage).getBounds2D();
        return bounds.isEmpty() ? null : bounds;
    }
}
