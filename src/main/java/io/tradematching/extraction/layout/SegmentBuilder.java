package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the words of a line from left to right and cuts where the gap is too wide or a leader stands. */
final class SegmentBuilder {

    private static final Pattern CUT_NUMBER = Pattern.compile(".*\\d,");
    private static final Pattern GROUPS = Pattern.compile("\\d{3}(?:,\\d{3})*,?(?:\\.\\d+)?");
    private static final double WIDEST_CUT = 2;

    private final double gap;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();

    SegmentBuilder(double gap) {
        this.gap = gap;
    }

    void add(Token token) {
        boolean apart = !current.isEmpty()
                && (token.x0() - current.getLast().x1() > gap && !continues(token) || liesOver(token));
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

    /** A text that runs over its cell is one thing, what it is printed over another. */
    private boolean liesOver(Token token) {
        return current.getLast().x1() - token.x0()
                > Math.max(token.height(), current.getLast().height());
    }

    /** No cell ends with the comma of a number whose next group stands beside it. */
    private boolean continues(Token token) {
        Token last = current.getLast();
        return token.x0() - last.x1() < WIDEST_CUT * gap
                && CUT_NUMBER.matcher(last.text()).matches()
                && GROUPS.matcher(token.text()).matches();
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
