package io.tradematching.document.pdf;

import io.tradematching.document.pdf.WordBuilder.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups glyphs of one direction into lines: those whose bodies overlap by more than half of the smaller one. */
final class TextLines {

    /** From the base line up, in font sizes: about the height of a capital. */
    private static final double BODY = 0.66;

    private final List<Line> open = new ArrayList<>();
    private final List<Line> all = new ArrayList<>();

    private TextLines() {}

    /** Top to bottom, each left to right. */
    static List<List<Placed>> of(List<Placed> glyphs) {
        TextLines lines = new TextLines();
        // Large print first: small raised print joins the line that it is raised from, and not the other way round.
        glyphs.stream()
                .sorted(Comparator.comparingDouble(TextLines::top).thenComparing(Placed::start))
                .forEach(lines::add);
        return lines.all.stream()
                .sorted(Comparator.comparingDouble(line -> line.bottom))
                .map(Line::leftToRight)
                .toList();
    }

    private void add(Placed glyph) {
        open.removeIf(line -> line.bottom < top(glyph));
        Line best = open.stream()
                .filter(line -> line.overlap(glyph) > 0.5)
                .max(Comparator.comparingDouble(line -> line.overlap(glyph)))
                .orElseGet(this::newLine);
        best.add(glyph);
    }

    private Line newLine() {
        Line line = new Line();
        open.add(line);
        all.add(line);
        return line;
    }

    private static double top(Placed glyph) {
        return glyph.baseline() - BODY * glyph.size();
    }

    private static final class Line {

        private final List<Placed> glyphs = new ArrayList<>();
        private double top;
        private double bottom;

        /** The first glyphs decide the line's height, so that a chain of slightly lower ones cannot join two lines. */
        void add(Placed glyph) {
            if (glyphs.isEmpty()) {
                top = top(glyph);
                bottom = glyph.baseline();
            }
            glyphs.add(glyph);
        }

        double overlap(Placed glyph) {
            double common = Math.min(bottom, glyph.baseline()) - Math.max(top, top(glyph));
            double smaller = Math.min(bottom - top, BODY * glyph.size());
            return smaller <= 0 ? 0 : common / smaller;
        }

        List<Placed> leftToRight() {
            glyphs.sort(Placed.LEFT_TO_RIGHT);
            return glyphs;
        }
    }
}
