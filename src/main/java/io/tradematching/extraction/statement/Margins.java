package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.PageLayout;
import java.util.List;

/**
 * Where the text of a page begins and ends: at edges that several lines share. The line a fax machine prints on top, the number of a
 * page, and dirt on a scan stand outside them.
 */
record Margins(double left, double right) {

    private static final int FEWEST_LINES = 3;

    /** In word heights: lines of one text begin below each other and end in about the same place. */
    private static final double SAME_BEGINNING = 1;

    private static final double SAME_END = 4;

    static Margins of(PageLayout page) {
        List<Double> beginnings =
                page.lines().stream().map(line -> line.first().x0()).sorted().toList();
        List<Double> ends =
                page.lines().stream().map(Margins::end).map(x -> -x).sorted().toList();
        return new Margins(
                outermost(beginnings, SAME_BEGINNING * page.unit(), 0),
                -outermost(ends, SAME_END * page.unit(), -page.width()));
    }

    private static double end(Line line) {
        return line.segments().getLast().x1();
    }

    private static double outermost(List<Double> inwards, double same, double ofEmptyPage) {
        for (int i = 0; i + FEWEST_LINES <= inwards.size(); i++) {
            if (inwards.get(i + FEWEST_LINES - 1) - inwards.get(i) <= same) {
                return inwards.get(i);
            }
        }
        return inwards.stream().findFirst().orElse(ofEmptyPage);
    }
}
