package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;

/** One value of a row, which may run over several lines. */
final class Column {

    private final List<Passage> passages = new ArrayList<>();
    private final double x0;
    private double x1;

    Column(double x0) {
        this.x0 = x0;
        this.x1 = x0;
    }

    static Column of(Segment segment) {
        Column column = new Column(segment.x0());
        column.add(segment);
        return column;
    }

    void add(Segment segment) {
        passages.add(segment.passage());
        x1 = Math.max(x1, segment.x1());
    }

    void addFirst(Segment segment) {
        passages.addFirst(segment.passage());
        x1 = Math.max(x1, segment.x1());
    }

    void add(Passage passage) {
        passages.add(passage);
        passage.tokens().forEach(token -> x1 = Math.max(x1, token.x1()));
    }

    /** Whether the segment begins where this column does, or stands mostly under it. */
    boolean isAbove(Segment segment, double unit) {
        if (Math.abs(segment.x0() - x0) < unit) {
            return true;
        }
        double shared = Math.min(x1, segment.x1()) - Math.max(x0, segment.x0());
        return segment.x0() > x0 && shared > 0.5 * segment.width();
    }

    double x0() {
        return x0;
    }

    double x1() {
        return x1;
    }

    Passage passage() {
        return Passage.join(passages);
    }
}
