package io.tradematching.extraction.layout;

import java.util.List;

/** What stands side by side at one height of a page, from left to right. */
public record Line(int page, double y0, double y1, List<Segment> segments) {

    public Line {
        segments = List.copyOf(segments);
    }

    public double middle() {
        return (y0 + y1) / 2;
    }

    public double height() {
        return y1 - y0;
    }

    public Segment first() {
        return segments.getFirst();
    }

    public boolean isSingle() {
        return segments.size() == 1;
    }

    public Passage passage() {
        return Passage.join(segments.stream().map(Segment::passage).toList());
    }

    public String text() {
        return passage().text();
    }

    @Override
    public String toString() {
        return segments.toString();
    }
}
