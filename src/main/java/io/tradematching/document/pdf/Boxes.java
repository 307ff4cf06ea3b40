package io.tradematching.document.pdf;

import io.tradematching.document.Box;
import java.awt.geom.Rectangle2D;

/** Pixels to fractions of the page, rounded to a twentieth of a pixel. */
final class Boxes {

    private static final double PRECISION = 1e5;

    private Boxes() {}

    static Box of(Rectangle2D place, int width, int height) {
        return new Box(
                round(place.getMinX() / width),
                round(place.getMinY() / height),
                round(place.getMaxX() / width),
                round(place.getMaxY() / height));
    }

    private static double round(double fraction) {
        return Math.round(fraction * PRECISION) / PRECISION;
    }
}
