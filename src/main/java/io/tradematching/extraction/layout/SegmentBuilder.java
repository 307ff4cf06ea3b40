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
        boolean apart = !current.isEmpty() && token.x0() - current.getLast().x1() > gap;
        if (apart && token.text().startsWith(":")) {
            leader();
            addBehindColon(token);
        } else {
            if (apart) {
                close(false);
            }
            current.add(token);
        }
    }

    /** A colon set apart from its label leads to the value as dots do. */
    private void addBehindColon(Token token) {
        if (token.text().length() > 1) {
            current.add(token.part(1, token.text().length()));
        }
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
