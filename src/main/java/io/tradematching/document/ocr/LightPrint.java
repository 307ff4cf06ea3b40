package io.tradematching.document.ocr;

import java.util.List;

/** Letters in grey or pale colours, made as dark as others: the local threshold would take them for paper. Rules stay as they are. */
final class LightPrint {

    private static final int FEWEST_PIXELS = 12;

    /** In pixels, of the largest letter. */
    private static final int LARGEST = 120;

    private static final int LIGHT = 80;
    private static final int DARK = 40;
    private static final int WHITE = 255;
    private static final int EDGE = 2;

    private LightPrint() {}

    /** A copy of the page, unless there is nothing to do. */
    static GrayImage darkened(GrayImage page, List<Spot> spots) {
        byte[] pixels = null;
        for (Spot spot : spots) {
            if (isLetter(spot)) {
                int darkest = darkest(page, spot);
                if (darkest > LIGHT && darkest < WHITE) {
                    pixels = pixels == null ? page.pixels().clone() : pixels;
                    darken(pixels, page, spot, darkest);
                }
            }
        }
        return pixels == null ? page : new GrayImage(page.width(), page.height(), pixels);
    }

    private static boolean isLetter(Spot spot) {
        return spot.pixels() >= FEWEST_PIXELS && spot.width() <= LARGEST && spot.height() <= LARGEST;
    }

    private static int darkest(GrayImage page, Spot spot) {
        int darkest = WHITE;
        for (int y = spot.top(); y < spot.bottom(); y++) {
            for (int x = spot.left(); x < spot.right(); x++) {
                darkest = Math.min(darkest, page.at(x, y));
            }
        }
        return darkest;
    }

    private static void darken(byte[] pixels, GrayImage page, Spot spot, int darkest) {
        int right = Math.min(page.width(), spot.right() + EDGE);
        int bottom = Math.min(page.height(), spot.bottom() + EDGE);
        for (int y = Math.max(0, spot.top() - EDGE); y < bottom; y++) {
            for (int x = Math.max(0, spot.left() - EDGE); x < right; x++) {
                int ink = (WHITE - page.at(x, y)) * (WHITE - DARK) / (WHITE - darkest);
                int at = y * page.width() + x;
                pixels[at] = (byte) Math.min(pixels[at] & 0xff, Math.max(0, WHITE - ink));
            }
        }
    }
}
