package io.tradematching.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word of the text layer.
 *
 * @param place on the page image, in pixels
 */
record LayerWord(List<Glyph> glyphs, Rectangle2D place) {

    LayerWord {
        glyphs = List.copyOf(glyphs);
    }

    /** Each word is itself: the same text stands on a page many times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    boolean hasDigit() {
        return text().chars().anyMatch(Character::isDigit);
    }

    boolean isVisible() {
        return glyphs.stream().allMatch(Glyph::visible);
    }
}
