package io.tradematching.document.pdf;

import java.awt.geom.Rectangle2D;

/** What happened while a page was drawn. */
final class DrawingLog {

    private int swallowedErrors;
    private double largestImage;

    void noteError() {
        swallowedErrors++;
    }

    /** @param place in points */
    void noteImage(Rectangle2D place) {
        largestImage = Math.max(largestImage, place.getWidth() * place.getHeight());
    }

    /** Whether a part of the page could not be drawn. */
    boolean isIncomplete() {
        return swallowedErrors > 0;
    }

    /** Area of the largest image, in square points. */
    double largestImage() {
        return largestImage;
    }
}
