package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of dots that lead the eye from a label to its value. Recognition takes them for letters and spoils the words beside them, so
 * they are taken off the page.
 */
final class DotLeaders {

    /** In pixels. */
    private static final int LARGEST_DOT = 12;

    private static final int UNEVEN = 4;
    private static final double LEAST_FILL = 0.6;

    private static final int FARTHEST = 50;
    private static final int OFF_LINE = 3;
    private static final int MARGIN = 3;
    private static final int FEWEST_DOTS = 7;

    /** From a dot to the next that was found. */
    private static final int MOST_STEPS = 3;

    private static final double OFF_STEP = 0.25;

    /** In widths of a dot, from one's middle to the next one's: letters stand closer. */
    private static final double APART = 1.5;

    private DotLeaders() {}

    static List<DotLeader> of(List<Spot> spots) {
        List<Spot> dots = spots.stream()
                .filter(DotLeaders::isDot)
                .sorted(Comparator.comparingInt(Spot::left))
                .toList();
        return rows(dots).stream()
                .filter(row -> row.dots.size() >= FEWEST_DOTS)
                .map(row -> new DotLeader(row.dots))
                .toList();
    }

    /** As high as it is wide, and full. */
    private static boolean isDot(Spot spot) {
        return spot.width() <= LARGEST_DOT
                && spot.height() <= LARGEST_DOT
                && Math.abs(spot.width() - spot.height()) <= UNEVEN
                && spot.pixels() >= LEAST_FILL * spot.width() * spot.height();
    }

    /** A copy of the page without them. */
    static GrayImage erased(GrayImage page, List<DotLeader> leaders) {
        if (leaders.isEmpty()) {
            return page;
        }
        byte[] pixels = page.pixels().clone();
        for (DotLeader leader : leaders) {
            List<Spot> dots = leader.dots();
            for (int i = 0; i < dots.size(); i++) {
                erase(pixels, page, dots.get(i), dots.get(Math.min(i + 1, dots.size() - 1)));
            }
        }
        return new GrayImage(page.width(), page.height(), pixels);
    }

    private static void erase(byte[] pixels, GrayImage page, Spot from, Spot to) {
        int left = Math.max(0, from.left() - MARGIN);
        int right = Math.min(page.width(), to.right() + MARGIN);
        int bottom = Math.min(page.height(), Math.max(from.bottom(), to.bottom()) + MARGIN);
        for (int y = Math.max(0, Math.min(from.top(), to.top()) - MARGIN); y < bottom; y++) {
            Arrays.fill(pixels, y * page.width() + left, y * page.width() + right, (byte) 0xff);
        }
    }

    private static List<Row> rows(List<Spot> leftToRight) {
        List<Row> rows = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Spot dot : leftToRight) {
            open.removeIf(row -> row.last().right() + FARTHEST < dot.left());
            Row row = open.stream()
                    .filter(candidate -> candidate.goesOnWith(dot))
                    .max(Comparator.comparingInt(candidate -> candidate.dots.size()))
                    .orElse(null);
            if (row == null) {
                row = new Row();
                rows.add(row);
                open.add(row);
            }
            row.add(dot);
        }
        return rows;
    }

    private static final class Row {

        private final List<Spot> dots = new ArrayList<>();
        private int steps;

        Spot last() {
            return dots.getLast();
        }

        void add(Spot dot) {
            steps += dots.isEmpty() ? 0 : times(dot);
            dots.add(dot);
        }

        /** As far from its neighbour as the dots before, or two or three steps where some are too faint. */
        boolean goesOnWith(Spot dot) {
            double distance = middle(dot) - middle(last());
            boolean onLine = Math.abs(dot.bottom() - last().bottom()) <= OFF_LINE
                    && Math.abs(dot.top() - last().top()) <= OFF_LINE;
            if (!onLine || distance < APART * Math.max(dot.width(), last().width()) || distance > FARTHEST) {
                return false;
            }
            int times = times(dot);
            return steps == 0
                    || times >= 1
                            && times <= MOST_STEPS
                            && Math.abs(distance - times * step()) <= OFF_STEP * step() + 1;
        }

        private int times(Spot dot) {
            return steps == 0 ? 1 : (int) Math.round((middle(dot) - middle(last())) / step());
        }

        private double step() {
            return steps == 0 ? FARTHEST : (middle(last()) - middle(dots.getFirst())) / steps;
        }

        private static double middle(Spot dot) {
            return (dot.left() + dot.right()) / 2.0;
        }
    }
}
