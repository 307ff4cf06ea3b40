package io.tradematching.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word of the text layer.
 *
 * @param place on the page image, in pixels
 * @param line number of the text line it stands on, from 0 in reading order
 */
record LayerWord(List<Glyph> glyphs, Rectangle2D place, int line) {

    LayerWord {
        glyphs = List.copyOf(glyphs);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    boolean isVisible() {
        return glyphs.stream().allMatch(Glyph::visible);
    }
}
