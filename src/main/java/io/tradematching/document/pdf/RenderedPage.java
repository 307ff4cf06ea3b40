package io.tradematching.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** A page's pixels, the glyphs that were drawn on it in drawing order, and what went wrong meanwhile. */
record RenderedPage(BufferedImage image, List<Glyph> glyphs, DrawingLog drawing) {

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** One int a pixel, 0xRRGGBB; not a copy. */
    int[] rgb() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
