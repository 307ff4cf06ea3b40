package io.tradematching.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word's box on the page image: from the base line to the height of a capital, so that boxes of one line agree, and around
 * all of the ink.
 */
final class WordPlace {

    private static final double CAPITAL = 0.66;

    /** Ink further away than this many font sizes belongs to a broken or decorative font. */
    private static final double FAR = 1.5;

    private WordPlace() {}

    static Rectangle2D of(List<Glyph> glyphs) {
        Rectangle2D place = body(glyphs.getFirst());
        for (Glyph glyph : glyphs) {
            place.add(body(glyph));
            Rectangle2D ink = glyph.ink();
            if (ink != null && isNear(ink, glyph)) {
                place.add(ink);
            }
        }
        return place;
    }

    private static Rectangle2D body(Glyph glyph) {
        Rectangle2D body =
                new Rectangle2D.Double(glyph.origin().getX(), glyph.origin().getY(), 0, 0);
        add(body, glyph.origin(), glyph.em());
        add(body, glyph.end(), glyph.em());
        return body;
    }

    private static void add(Rectangle2D body, Point2D base, Point2D em) {
        body.add(base);
        body.add(base.getX() + CAPITAL * em.getX(), base.getY() + CAPITAL * em.getY());
    }

    private static boolean isNear(@Nullable Rectangle2D ink, Glyph glyph) {
        if (ink == null) {
            return false;
        }
        double reach = FAR * glyph.size();
        Rectangle2D near = new Rectangle2D.Double(
                glyph.origin().getX() - reach, glyph.origin().getY() - reach, 2 * reach, 2 * reach);
        return near.contains(ink);
    }
}
