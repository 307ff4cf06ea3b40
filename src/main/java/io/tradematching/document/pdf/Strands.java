package io.tradematching.document.pdf;

import io.tradematching.document.pdf.WordBuilder.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes apart texts that were printed over one another on one base line, as a code too long for its cell is over the next value. By
 * their places alone their letters would mix; in the order of drawing each text is whole.
 */
final class Strands {

    /** In font sizes: how far a letter may reach back over the one drawn before it, and how far it may stand behind it. */
    private static final double KERNING = 0.4;

    private static final double COLUMN = 1;

    private Strands() {}

    /** @param line from left to right; returned as it is if nothing in it lies over anything else */
    static List<List<Placed>> of(List<Placed> line) {
        if (!isMixed(line)) {
            return List.of(line);
        }
        List<List<Placed>> layers = new ArrayList<>();
        for (List<Placed> strand : strands(line)) {
            layerFor(strand, layers).addAll(strand);
        }
        layers.forEach(layer -> layer.sort(Placed.LEFT_TO_RIGHT));
        return layers;
    }

    private static boolean isMixed(List<Placed> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).covers(line.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Letters drawn one after the other and each where the one before it ended. */
    private static List<List<Placed>> strands(List<Placed> line) {
        List<List<Placed>> strands = new ArrayList<>();
        Placed last = null;
        for (Placed glyph :
                line.stream().sorted(Comparator.comparingInt(Placed::order)).toList()) {
            if (last == null || !goesOn(last, glyph)) {
                strands.add(new ArrayList<>());
            }
            strands.getLast().add(glyph);
            last = glyph;
        }
        return strands;
    }

    private static boolean goesOn(Placed last, Placed glyph) {
        double gap = (glyph.start() - last.end()) / glyph.size();
        return glyph.order() == last.order() + 1 && gap > -KERNING && gap < COLUMN;
    }

    private static List<Placed> layerFor(List<Placed> strand, List<List<Placed>> layers) {
        for (List<Placed> layer : layers) {
            if (strand.stream().noneMatch(glyph -> layer.stream().anyMatch(glyph::covers))) {
                return layer;
            }
        }
        layers.add(new ArrayList<>());
        return layers.getLast();
    }
}
