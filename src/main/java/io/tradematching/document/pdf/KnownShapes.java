package io.tradematching.document.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Glyphs that were read from pixels as the characters that they are stated to be. That is a property of the shape, not of the
 * document, so papers printed in fonts that were met before need not be read back again.
 */
final class KnownShapes {

    /** Some hundred fonts; those not met for the longest time go first. */
    private static final int MOST = 20_000;

    private final Map<GlyphShape, Boolean> shapes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<GlyphShape, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean contains(GlyphShape shape) {
        return shapes.get(shape) != null;
    }

    void learn(Collection<GlyphShape> read) {
        read.stream().filter(GlyphShape::isUniversal).forEach(shape -> shapes.put(shape, true));
    }
}
