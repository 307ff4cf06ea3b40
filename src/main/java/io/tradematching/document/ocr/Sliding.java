package io.tradematching.document.ocr;

/** Brightest and darkest value within a square window around each pixel, in a number of passes that grows with log(window). */
final class Sliding {

    private Sliding() {}

    static byte[] brightest(byte[] values, int width, int height, int window) {
        return slide(values, width, height, window, true);
    }

    static byte[] darkest(byte[] values, int width, int height, int window) {
        return slide(values, width, height, window, false);
    }

    private static byte[] slide(byte[] values, int width, int height, int window, boolean brightest) {
        byte[] across = new byte[values.length];
        byte[] line = new byte[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(values, y * width, line, 0, width);
            extremes(line, window, brightest);
            System.arraycopy(line, 0, across, y * width, width);
        }
        byte[] column = new byte[height];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                column[y] = across[y * width + x];
            }
            extremes(column, window, brightest);
            for (int y = 0; y < height; y++) {
                across[y * width + x] = column[y];
            }
        }
        return across;
    }

    /** Doubles the reach of each value until it spans the window, then centres it. */
    private static void extremes(byte[] line, int window, boolean brightest) {
        int reach = 1;
        while (reach < window) {
            int step = Math.min(reach, window - reach);
            for (int i = 0; i < line.length; i++) {
                int other = line[Math.min(i + step, line.length - 1)] & 0xff;
                int own = line[i] & 0xff;
                line[i] = (byte) (brightest ? Math.max(own, other) : Math.min(own, other));
            }
            reach += step;
        }
        shiftRight(line, window / 2);
    }

    private static void shiftRight(byte[] line, int by) {
        int shift = Math.min(by, line.length - 1);
        System.arraycopy(line, 0, line, shift, line.length - shift);
        java.util.Arrays.fill(line, 0, shift, line[shift]);
    }
}
