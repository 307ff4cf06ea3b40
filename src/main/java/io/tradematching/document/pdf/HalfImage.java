package io.tradematching.document.pdf;

import io.tradematching.document.ocr.GrayImage;

/** A page image at half its resolution, in grey: enough to compare shapes, a quarter of the work. */
final class HalfImage {

    private HalfImage() {}

    static GrayImage of(RenderedPage page) {
        int width = page.width() / 2;
        int height = page.height() / 2;
        int[] rgb = page.rgb();
        byte[] gray = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int upper = 2 * y * page.width();
            int lower = upper + page.width();
            for (int x = 0, at = y * width; x < width; x++, at++) {
                int left = 2 * x;
                gray[at] = mean(rgb[upper + left], rgb[upper + left + 1], rgb[lower + left], rgb[lower + left + 1]);
            }
        }
        return new GrayImage(width, height, gray);
    }

    /** Green weighs most, as for the eye; sums of four pixels fit side by side into one int. */
    private static byte mean(int a, int b, int c, int d) {
        int redAndBlue = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
        int green = (a >> 8 & 0xff) + (b >> 8 & 0xff) + (c >> 8 & 0xff) + (d >> 8 & 0xff);
        int red = redAndBlue >>> 16;
        int blue = redAndBlue & 0xffff;
        return (byte) ((2 * red + 4 * green + 2 * blue) >> 5);
    }
}
