package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of a line from left to right and cuts where the gap is too wide or a leader stands. */
final class SegmentBuilder {

    private final double gap;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();

    SegmentBuilder(double gap) {
        this.gap = gap;
    }

    void add(Token token) {
        if (!current.isEmpty() && token.x0() - current.getLast().x1() > gap) {
            close(false);
        }
        current.add(token);
    }

    void leader() {
        close(true);
    }

    List<Segment> build() {
        close(false);
        return segments;
    }

    private void close(boolean byLeader) {
        if (!current.isEmpty()) {
            segments.add(new Segment(List.copyOf(current), byLeader));
            current.clear();
        }
    }
}
