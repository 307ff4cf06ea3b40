package io.tradematching.document.ocr;

import java.util.List;

/**
 * A dark stretch of a page in blocks, which may lie askew. Light print stands between its edges, so it reaches as far as both edges
 * are seen.
 */
final class DarkBar {

    private static final int LEAST_WIDTH = 16;

    /** Columns in which an edge is not seen. */
    private static final int LONGEST_BREAK = 2;

    private final Ground ground;
    private final double slope;
    private final double middle;
    private final double topAtMiddle;
    private final double bottomAtMiddle;
    private final int left;
    private final int right;

    /** @param solid a part of the bar without print, from left to right */
    DarkBar(Ground ground, List<Stretch> solid, double slope) {
        this.ground = ground;
        this.slope = slope;
        this.middle = (solid.getFirst().column + solid.getLast().column) / 2.0;
        this.topAtMiddle = solid.stream().mapToInt(Stretch::top).average().orElseThrow();
        this.bottomAtMiddle = solid.stream().mapToInt(Stretch::bottom).average().orElseThrow();
        this.left = end(solid.getFirst().column, -1);
        this.right = end(solid.getLast().column, 1) + 1;
    }

    /** Blocks down for each block to the right. */
    static double slope(List<Stretch> solid) {
        Stretch first = solid.getFirst();
        Stretch last = solid.getLast();
        return (last.top + last.bottom - first.top - first.bottom) / 2.0 / (last.column - first.column);
    }

    boolean isWide() {
        return right - left >= LEAST_WIDTH;
    }

    int left() {
        return left;
    }

    /** After the last column. */
    int right() {
        return right;
    }

    int top(int column) {
        return (int) Math.round(topAtMiddle + slope * (column - middle));
    }

    /** After the last row. */
    int bottom(int column) {
        return (int) Math.round(bottomAtMiddle + slope * (column - middle));
    }

    boolean covers(Stretch stretch) {
        return stretch.column >= left - LONGEST_BREAK
                && stretch.column < right + LONGEST_BREAK
                && top(stretch.column) < stretch.bottom
                && stretch.top < bottom(stretch.column);
    }

    private int end(int from, int direction) {
        int end = from;
        for (int column = from; Math.abs(column - end) <= LONGEST_BREAK; column += direction) {
            end = seen(column) ? column : end;
        }
        return end;
    }

    private boolean seen(int column) {
        int top = top(column);
        int bottom = bottom(column);
        return (ground.at(column, top) || ground.at(column, top + 1))
                && (ground.at(column, bottom - 1) || ground.at(column, bottom - 2));
    }

    interface Ground {

        /** False outside the page. */
        boolean at(int column, int row);
    }

    /** @param bottom after the last row */
    record Stretch(int column, int top, int bottom) {

        int height() {
            return bottom - top;
        }

        boolean continuesTo(Stretch next) {
            return next.column == column + 1 && Math.abs(next.top - top) <= 1 && Math.abs(next.bottom - bottom) <= 1;
        }
    }
}
