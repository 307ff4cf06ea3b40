package io.tradematching.document.pdf;

import io.tradematching.document.pdf.WordBuilder.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups glyphs of one direction into lines. Those on one base line belong together; the longest of these rows found lines, and
 * the others, a raised figure for instance, join the line that they overlap most.
 */
final class TextLines {

    /** From the base line up, in font sizes: about the height of a capital. */
    private static final double BODY = 0.66;

    /** Of the size of a line, as raised figures are. */
    private static final double SMALL = 0.92;

    /** Of the size of a line: print that cannot be part of it. */
    private static final double HUGE = 3;

    /** Rows to a font size. */
    private static final double GRID = 8;

    private final NavigableMap<Double, List<Line>> byBottom = new TreeMap<>();
    private double highest;

    private TextLines() {}

    /** Top to bottom, each left to right. */
    static List<List<Placed>> of(List<Placed> glyphs) {
        TextLines lines = new TextLines();
        rows(glyphs).stream()
                .sorted(Comparator.comparingDouble(TextLines::length).reversed())
                .forEach(lines::add);
        return lines.byBottom.values().stream()
                .flatMap(Collection::stream)
                .map(Line::leftToRight)
                .toList();
    }

    /** Glyphs of about one size on about one base line. */
    private static Collection<List<Placed>> rows(List<Placed> glyphs) {
        return glyphs.stream()
                .collect(Collectors.groupingBy(Row::of, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static double length(List<Placed> row) {
        return row.size() * row.getFirst().size();
    }

    private void add(List<Placed> row) {
        Placed first = row.getFirst();
        Line line = bestFor(row);
        if (line == null) {
            line = new Line(top(first), first.baseline(), first.size());
            byBottom.computeIfAbsent(line.bottom, _ -> new ArrayList<>()).add(line);
            highest = Math.max(highest, line.bottom - line.top);
        }
        line.add(row);
    }

    private @Nullable Line bestFor(List<Placed> row) {
        Placed glyph = row.getFirst();
        return byBottom.subMap(top(glyph), glyph.baseline() + highest).values().stream()
                .flatMap(Collection::stream)
                .filter(line -> line.takes(glyph) && !line.isTaken(row))
                .max(Comparator.comparingDouble(line -> line.overlap(glyph)))
                .orElse(null);
    }

    private static double top(Placed glyph) {
        return glyph.baseline() - BODY * glyph.size();
    }

    private record Row(int size, long baseline) implements Comparable<Row> {

        private static final Comparator<Row> ORDER =
                Comparator.comparingLong(Row::baseline).thenComparingInt(Row::size);

        static Row of(Placed glyph) {
            int size = (int) Math.max(1, Math.round(glyph.size()));
            return new Row(size, Math.round(glyph.baseline() * GRID / size));
        }

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The row that founds a line decides its height, so that a chain of slightly lower ones cannot join two lines: two
     * lines of small print beside a large one, for instance.
     */
    private static final class Line {

        private final double top;
        private final double bottom;
        private final double size;
        private final List<Placed> glyphs = new ArrayList<>();
        private final NavigableMap<Double, Placed> byStart = new TreeMap<>();

        Line(double top, double bottom, double size) {
            this.top = top;
            this.bottom = bottom;
            this.size = size;
        }

        void add(List<Placed> row) {
            glyphs.addAll(row);
            row.forEach(glyph -> byStart.put(glyph.start(), glyph));
        }

        /** Letters of one line stand beside each other. */
        boolean isTaken(List<Placed> row) {
            return row.stream()
                    .anyMatch(glyph -> collides(glyph, byStart.floorEntry(glyph.start()))
                            || collides(glyph, byStart.ceilingEntry(glyph.start())));
        }

        private static boolean collides(Placed glyph, Map.@Nullable Entry<Double, Placed> entry) {
            return entry != null && glyph.covers(entry.getValue());
        }

        /** Small print may be raised; letters of a watermark are no part of the lines that they lie under. */
        boolean takes(Placed glyph) {
            boolean comparable = glyph.size() < HUGE * size && size < HUGE * glyph.size();
            return comparable && overlap(glyph) > (glyph.size() < SMALL * size ? 0.25 : 0.5);
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
