package io.tradematching.document.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the connected spots of ink of an image, from runs of dark pixels that touch runs of the row above, diagonals
 * included.
 */
public final class Spots {

    private final GrayImage image;
    private final int threshold;
    private final List<int[]> spots = new ArrayList<>();
    private int[] parents = new int[256];
    private Runs above = new Runs();
    private Runs current = new Runs();

    private Spots(GrayImage image, int threshold) {
        this.image = image;
        this.threshold = threshold;
    }

    /** @param threshold darker pixels are ink, 0 to 255 */
    public static List<Spot> of(GrayImage image, int threshold) {
        Spots spots = new Spots(image, threshold);
        spots.scan();
        return spots.merged();
    }

    private void scan() {
        for (int y = 0; y < image.height(); y++) {
            scanRow(y);
            Runs done = above;
            above = current;
            current = done;
        }
    }

    private void scanRow(int y) {
        current.count = 0;
        byte[] pixels = image.pixels();
        int row = y * image.width();
        int cursor = 0;
        for (int x = 0; x < image.width(); x++) {
            if ((pixels[row + x] & 0xff) < threshold) {
                int start = x;
                while (x < image.width() && (pixels[row + x] & 0xff) < threshold) {
                    x++;
                }
                cursor = addRun(start, x, y, cursor);
            }
        }
    }

    /** @return the first run above that may touch the next one of this row */
    private int addRun(int start, int end, int y, int from) {
        int label = -1;
        int cursor = from;
        while (cursor < above.count && above.ends[cursor] < start) {
            cursor++;
        }
        for (int touching = cursor; touching < above.count && above.starts[touching] <= end; touching++) {
            label = label < 0 ? root(above.labels[touching]) : join(label, above.labels[touching]);
        }
        label = label < 0 ? newSpot(start, y) : label;
        extend(spots.get(label), start, end, y);
        current.add(start, end, label);
        return cursor;
    }

    private int newSpot(int x, int y) {
        int label = spots.size();
        if (label == parents.length) {
            parents = java.util.Arrays.copyOf(parents, 2 * label);
        }
        parents[label] = label;
        spots.add(new int[] {x, y, x, y, 0});
        return label;
    }

    private static void extend(int[] spot, int start, int end, int y) {
        spot[0] = Math.min(spot[0], start);
        spot[1] = Math.min(spot[1], y);
        spot[2] = Math.max(spot[2], end);
        spot[3] = Math.max(spot[3], y + 1);
        spot[4] += end - start;
    }

    private int join(int one, int other) {
        int first = root(one);
        int second = root(other);
        int kept = Math.min(first, second);
        int given = Math.max(first, second);
        if (kept != given) {
            parents[given] = kept;
            int[] from = spots.get(given);
            int[] to = spots.get(kept);
            to[0] = Math.min(to[0], from[0]);
            to[1] = Math.min(to[1], from[1]);
            to[2] = Math.max(to[2], from[2]);
            to[3] = Math.max(to[3], from[3]);
            to[4] += from[4];
        }
        return kept;
    }

    private int root(int label) {
        int at = label;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<Spot> merged() {
        List<Spot> result = new ArrayList<>();
        for (int label = 0; label < spots.size(); label++) {
            if (parents[label] == label) {
                int[] spot = spots.get(label);
                result.add(new Spot(spot[0], spot[1], spot[2], spot[3], spot[4]));
            }
        }
        return result;
    }

    /** Runs of one row, left to right. */
    private static final class Runs {

        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] labels = new int[64];
        private int count;

        void add(int start, int end, int label) {
            if (count == starts.length) {
                starts = java.util.Arrays.copyOf(starts, 2 * count);
                ends = java.util.Arrays.copyOf(ends, 2 * count);
                labels = java.util.Arrays.copyOf(labels, 2 * count);
            }
            starts[count] = start;
            ends[count] = end;
            labels[count++] = label;
        }
    }
}
