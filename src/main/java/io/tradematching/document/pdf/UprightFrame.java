package io.tradematching.document.pdf;

import io.tradematching.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The page turned so that its text runs level. Boxes in it are measured in the same units as on the page image, so that
 * distances compare; on a page that lay on its side they may leave the range of 0 to 1.
 */
final class UprightFrame {

    private final int width;
    private final int height;
    private final AffineTransform turn;
    private final double radians;

    /** @param degrees by which the page's text is turned clockwise */
    UprightFrame(int width, int height, double degrees) {
        this.width = width;
        this.height = height;
        this.radians = Math.toRadians(degrees);
        this.turn = AffineTransform.getRotateInstance(-radians);
        Rectangle2D turned = turn.createTransformedShape(new Rectangle2D.Double(0, 0, width, height))
                .getBounds2D();
        turn.preConcatenate(AffineTransform.getTranslateInstance(-turned.getX(), -turned.getY()));
    }

    /** @param place on the page image, in pixels */
    Box upright(Rectangle2D place) {
        Point2D centre = turn.transform(new Point2D.Double(place.getCenterX(), place.getCenterY()), null);
        double sine = Math.abs(Math.sin(radians));
        double cosine = Math.abs(Math.cos(radians));
        boolean onItsSide = sine > cosine;
        double along = onItsSide ? place.getHeight() : place.getWidth();
        double across = onItsSide ? place.getWidth() : place.getHeight();
        double tilt = Math.min(sine, cosine);
        // The box around a tilted word is higher than the word by what its length rises.
        double level = Math.max(across / 2, across - along * tilt);
        return Boxes.of(
                new Rectangle2D.Double(centre.getX() - along / 2, centre.getY() - level / 2, along, level),
                width,
                height);
    }
}
