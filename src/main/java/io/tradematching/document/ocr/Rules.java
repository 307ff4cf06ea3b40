package io.tradematching.document.ocr;

import java.util.Arrays;

/**
 * The lines of tables and under headings, taken off the page: their remains would be read as quotes, bars and dashes. Long thin
 * stretches of one shade darker than paper are rules; where print crosses them they are as thick as the print and stay.
 */
final class Rules {

    private static final int PAPER = 228;

    private static final int THICKEST = 8;

    /** Longer than a dash. */
    private static final Kind ACROSS = new Kind(120, 4, 0.9);

    /** Faxes tear rules; a row through a line of print has more gaps. */
    private static final Kind TORN = new Kind(400, 14, 0.75);

    /** Longer than a letter is high; below a line of print the next one begins sooner. */
    private static final Kind DOWN = new Kind(64, 6, 0.6);

    /** Of a rule's ink; what crosses print is thicker. */
    private static final double LEAST_THIN = 0.8;

    private static final byte WHITE = (byte) 0xff;

    private final GrayImage page;
    private final byte[] result;

    private Rules(GrayImage page) {
        this.page = page;
        this.result = page.pixels().clone();
    }

    static GrayImage erased(GrayImage page) {
        Rules across = new Rules(page);
        across.eraseAcross(ACROSS);
        across.eraseAcross(TORN);
        // Letters of one column that stand close to the rules between their rows would look like one long stroke.
        Rules down = new Rules(new GrayImage(page.width(), page.height(), across.result));
        down.eraseDown();
        return new GrayImage(page.width(), page.height(), down.result);
    }

    private void eraseAcross(Kind kind) {
        for (int y = 0; y < page.height(); y++) {
            int start = -1;
            int last = -1;
            for (int x = 0; x <= page.width(); x++) {
                if (x < page.width() && isInk(x, y)) {
                    start = start < 0 ? x : start;
                    last = x;
                } else if (start >= 0 && (x == page.width() || x - last > kind.gap)) {
                    erase(kind, start, y, 1, 0, last - start + 1);
                    start = -1;
                }
            }
        }
    }

    /** Row by row for all columns at once, as the pixels lie in memory. */
    private void eraseDown() {
        int[] starts = new int[page.width()];
        int[] lasts = new int[page.width()];
        Arrays.fill(starts, -1);
        for (int y = 0; y <= page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (y < page.height() && isInk(x, y)) {
                    starts[x] = starts[x] < 0 ? y : starts[x];
                    lasts[x] = y;
                } else if (starts[x] >= 0 && (y == page.height() || y - lasts[x] > DOWN.gap)) {
                    erase(DOWN, x, starts[x], 0, 1, lasts[x] - starts[x] + 1);
                    starts[x] = -1;
                }
            }
        }
    }

    private void erase(Kind kind, int x, int y, int dx, int dy, int length) {
        if (length < kind.length) {
            return;
        }
        int[] darkness = new int[length];
        int thin = 0;
        for (int i = 0; i < length; i++) {
            darkness[i] = darkest(x + i * dx, y + i * dy, dy, dx);
            thin += darkness[i] > 0 && isThin(x + i * dx, y + i * dy, dy, dx) ? 1 : 0;
        }
        EvenInk even = new EvenInk(darkness);
        if (thin >= LEAST_THIN * even.ink()) {
            even.stretches(kind.gap, kind.length, kind.ink)
                    .filter(even::isNoDarker)
                    .forEach(i -> eraseThin(x + i * dx, y + i * dy, dy, dx));
        }
    }

    /** Of the ink at that place across the rule; 0 if there is none. */
    private int darkest(int x, int y, int dx, int dy) {
        if (!isInk(x, y)) {
            return 0;
        }
        int darkest = 0;
        int after = extent(x, y, dx, dy);
        for (int i = -extent(x, y, -dx, -dy); i <= after; i++) {
            darkest = Math.max(darkest, 0xff - page.at(x + i * dx, y + i * dy));
        }
        return darkest;
    }

    private boolean isThin(int x, int y, int dx, int dy) {
        return extent(x, y, -dx, -dy) + extent(x, y, dx, dy) < THICKEST;
    }

    /** All that is dark at that place across the rule, if it is no more than a rule. */
    private void eraseThin(int x, int y, int dx, int dy) {
        if (isInk(x, y) && isThin(x, y, dx, dy)) {
            int after = extent(x, y, dx, dy);
            for (int i = -extent(x, y, -dx, -dy); i <= after; i++) {
                result[(y + i * dy) * page.width() + x + i * dx] = WHITE;
            }
        }
    }

    private int extent(int x, int y, int dx, int dy) {
        int extent = 0;
        while (extent < THICKEST && isInk(x + (extent + 1) * dx, y + (extent + 1) * dy)) {
            extent++;
        }
        return extent;
    }

    private boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < page.width() && y < page.height() && page.at(x, y) < PAPER;
    }

    /**
     * @param length in pixels, at least
     * @param gap in pixels, at most
     * @param ink share of the length, at least
     */
    private record Kind(int length, int gap, double ink) {}
}
