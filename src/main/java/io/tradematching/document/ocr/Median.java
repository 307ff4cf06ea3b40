package io.tradematching.document.ocr;

/** Median of three by three pixels: takes specks out and leaves strokes. Column medians first, which is exact enough. */
final class Median {

    private Median() {}

    static GrayImage of(GrayImage image) {
        int width = image.width();
        int height = image.height();
        byte[] pixels = image.pixels();
        byte[] result = pixels.clone();
        int[] columns = new int[width];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                columns[x] = middle(pixels[at - width] & 0xff, pixels[at] & 0xff, pixels[at + width] & 0xff);
            }
            for (int x = 1; x < width - 1; x++) {
                result[y * width + x] = (byte) middle(columns[x - 1], columns[x], columns[x + 1]);
            }
        }
        return new GrayImage(width, height, result);
    }

    private static int middle(int a, int b, int c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
