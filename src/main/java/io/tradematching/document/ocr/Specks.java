package io.tradematching.document.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * Specks of dust and of bad lines on the blank parts of a page. They stretch the boxes of words, so that lines run into each other, and
 * are read as marks. What is as small beside print may be a point and stays.
 */
final class Specks {

    private static final int MOST_PIXELS = 14;

    /** In pixels, a side. */
    private static final int LARGEST = 7;

    /** In pixels; larger spots are frames and pictures, within which there is blank paper. */
    private static final int LARGEST_PRINT = 160;

    /** Side of a cell, in pixels; print protects its own cells and those around them. */
    private static final int CELL = 8;

    private static final byte WHITE = (byte) 0xff;

    private Specks() {}

    /** A copy of the page, unless there is nothing to do. */
    static GrayImage cleared(GrayImage page, List<Spot> spots) {
        boolean[][] printed = new boolean[page.height() / CELL + 3][page.width() / CELL + 3];
        spots.stream().filter(Specks::isPrint).forEach(spot -> protect(printed, spot));
        List<Spot> specks = spots.stream()
                .filter(Specks::isSmall)
                .filter(spot -> !printed[spot.top() / CELL + 1][spot.left() / CELL + 1])
                .toList();
        if (specks.isEmpty()) {
            return page;
        }
        byte[] pixels = page.pixels().clone();
        specks.forEach(speck -> erase(pixels, page, speck));
        return new GrayImage(page.width(), page.height(), pixels);
    }

    private static boolean isSmall(Spot spot) {
        return spot.pixels() <= MOST_PIXELS && spot.width() <= LARGEST && spot.height() <= LARGEST;
    }

    private static boolean isPrint(Spot spot) {
        return !isSmall(spot) && spot.width() <= LARGEST_PRINT && spot.height() <= LARGEST_PRINT;
    }

    /** Cells are shifted by one, so that those beyond the edge exist too. */
    private static void protect(boolean[][] printed, Spot spot) {
        int left = spot.left() / CELL;
        int right = (spot.right() - 1) / CELL + 3;
        for (int row = spot.top() / CELL; row < (spot.bottom() - 1) / CELL + 3; row++) {
            Arrays.fill(printed[row], left, right, true);
        }
    }

    private static void erase(byte[] pixels, GrayImage page, Spot speck) {
        int left = Math.max(0, speck.left() - 1);
        int right = Math.min(page.width(), speck.right() + 1);
        for (int y = Math.max(0, speck.top() - 1); y < Math.min(page.height(), speck.bottom() + 1); y++) {
            Arrays.fill(pixels, y * page.width() + left, y * page.width() + right, WHITE);
        }
    }
}
