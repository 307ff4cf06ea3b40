package io.tradematching.document.pdf;

import io.tradematching.document.ocr.Flattening;
import io.tradematching.document.ocr.GrayImage;
import io.tradematching.document.ocr.Spot;
import io.tradematching.document.ocr.Spots;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds what looks like print on a page and is not drawn by its text layer: pictures of text. */
final class UncoveredInk {

    private static final int INK = 150;

    /** Print of 5 to 30 points at 150 DPI, from a small letter to a capital. */
    private static final int LEAST_HEIGHT = 6;

    private static final int GREATEST_HEIGHT = 45;
    private static final int GREATEST_WIDTH = 90;

    /** A stroke fills its box, and a speck or a frame hardly at all. */
    private static final double LEAST_FILL = 0.12;

    /** Spots side by side before they may be a word; fewer cannot be an amount, a date or a name. */
    private static final int LEAST_SPOTS = 3;

    /** In font sizes: as wide as a space. */
    private static final double AROUND = 0.3;

    private UncoveredInk() {}

    /** Places in pixels of the full page image, each a line of print. */
    static List<Rectangle> of(GrayImage seen, List<LayerWord> words) {
        GrayImage flat = Flattening.flattenHalf(seen);
        words.forEach(word -> clear(flat, word));
        List<Spot> print = Spots.of(flat, INK).stream()
                .filter(UncoveredInk::looksLikePrint)
                .sorted(Comparator.comparingInt(Spot::left))
                .toList();
        return rows(print).stream()
                .filter(row -> row.count >= LEAST_SPOTS)
                .map(row -> new Rectangle(
                        2 * row.left, 2 * row.top, 2 * (row.right - row.left), 2 * (row.bottom - row.top)))
                .toList();
    }

    /** With the paper around the word, which looks dark beside light letters. */
    private static void clear(GrayImage flat, LayerWord word) {
        double around = AROUND * word.glyphs().getFirst().size();
        Rectangle2D place = word.place();
        int left = Math.clamp((int) ((place.getMinX() - around) / 2), 0, flat.width());
        int right = Math.clamp((int) Math.ceil((place.getMaxX() + around) / 2), left, flat.width());
        int top = Math.clamp((int) ((place.getMinY() - around / 2) / 2), 0, flat.height());
        int bottom = Math.clamp((int) Math.ceil((place.getMaxY() + around / 2) / 2), top, flat.height());
        for (int y = top; y < bottom; y++) {
            Arrays.fill(flat.pixels(), y * flat.width() + left, y * flat.width() + right, (byte) 0xff);
        }
    }

    private static boolean looksLikePrint(Spot spot) {
        double fill = (double) spot.pixels() / (spot.width() * spot.height());
        return spot.height() >= LEAST_HEIGHT
                && spot.height() <= GREATEST_HEIGHT
                && spot.width() <= GREATEST_WIDTH
                && spot.width() < 4 * spot.height()
                && fill >= LEAST_FILL;
    }

    private static List<Row> rows(List<Spot> leftToRight) {
        List<Row> rows = new ArrayList<>();
        for (Spot spot : leftToRight) {
            rows.stream()
                    .filter(row -> row.continuesWith(spot))
                    .findFirst()
                    .orElseGet(() -> {
                        Row row = new Row(spot);
                        rows.add(row);
                        return row;
                    })
                    .add(spot);
        }
        return rows;
    }

    private static final class Row {

        private int left;
        private int top;
        private int right;
        private int bottom;
        private int count;

        Row(Spot first) {
            left = first.left();
            top = first.top();
            right = first.left();
            bottom = first.bottom();
        }

        boolean continuesWith(Spot spot) {
            int height = bottom - top;
            int common = Math.min(bottom, spot.bottom()) - Math.max(top, spot.top());
            boolean similar = spot.height() * 3 > height && height * 3 > spot.height();
            return similar && 2 * common > Math.min(height, spot.height()) && spot.left() - right < 1.5 * height;
        }

        void add(Spot spot) {
            top = Math.min(top, spot.top());
            right = Math.max(right, spot.right());
            bottom = Math.max(bottom, spot.bottom());
            count++;
        }
    }
}
