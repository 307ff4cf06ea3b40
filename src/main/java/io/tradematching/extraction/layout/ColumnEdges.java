package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Left edges at which texts begin on several lines of a page. A text that fills its column leaves little room before the next one;
 * a gap that ends at such an edge parts them all the same.
 */
final class ColumnEdges {

    /** In units of the page's word height. */
    private static final double ALIGNED = 0.12;

    private static final double NARROWEST = 0.55;
    private static final int FEWEST_LINES = 3;

    private final double[] edges;
    private final double aligned;
    private final double gap;

    private ColumnEdges(double[] edges, double aligned, double gap) {
        this.edges = edges;
        this.aligned = aligned;
        this.gap = gap;
    }

    static ColumnEdges of(List<Line> lines, double unit, double blank) {
        double[] starts = lines.stream()
                .flatMap(line -> line.segments().stream().skip(1))
                .mapToDouble(Segment::x0)
                .toArray();
        double aligned = ALIGNED * unit;
        double[] edges = DoubleStream.of(starts)
                .filter(x -> DoubleStream.of(starts)
                                .filter(other -> Math.abs(other - x) <= aligned)
                                .count()
                        >= FEWEST_LINES)
                .distinct()
                .toArray();
        return new ColumnEdges(edges, aligned, Math.max(NARROWEST * unit, LayoutReader.WIDE_BLANK * blank));
    }

    Line part(Line line) {
        List<Segment> parts = line.segments().stream()
                .flatMap(segment -> part(segment).stream())
                .toList();
        return parts.size() == line.segments().size() ? line : new Line(line.page(), line.y0(), line.y1(), parts);
    }

    private List<Segment> part(Segment segment) {
        List<Token> tokens = segment.passage().tokens();
        List<Segment> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (isEdge(tokens.get(i - 1), tokens.get(i))) {
                parts.add(new Segment(tokens.subList(from, i), false));
                from = i;
            }
        }
        if (from == 0) {
            return List.of(segment);
        }
        parts.add(new Segment(tokens.subList(from, tokens.size()), segment.leaderAfter()));
        return parts;
    }

    private boolean isEdge(Token left, Token right) {
        double height = Math.max(left.height(), right.height());
        return right.x0() - left.x1() > Math.max(gap, NARROWEST * height)
                && DoubleStream.of(edges).anyMatch(edge -> Math.abs(edge - right.x0()) <= aligned);
    }
}
