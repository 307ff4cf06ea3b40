package io.tradematching.document.pdf;

import java.awt.Rectangle;

/** Makes the print within a part of a grey image black and its paper white, whatever they were. */
final class BlackOnWhite {

    private static final double EXTREME = 0.02;

    private BlackOnWhite() {}

    static void stretch(byte[] pixels, int width, Rectangle part) {
        int[] histogram = histogram(pixels, width, part);
        int count = part.width * part.height;
        int dark = percentile(histogram, count * EXTREME);
        int light = percentile(histogram, count * (1 - EXTREME));
        if (light <= dark) {
            return;
        }
        int middle = percentile(histogram, count / 2.0);
        boolean lightOnDark = middle - dark < light - middle;
        byte[] table = table(lightOnDark ? light : dark, lightOnDark ? dark : light);
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x, at = y * width + part.x; x < part.x + part.width; x++, at++) {
                pixels[at] = table[pixels[at] & 0xff];
            }
        }
    }

    private static int[] histogram(byte[] pixels, int width, Rectangle part) {
        int[] histogram = new int[256];
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x, at = y * width + part.x; x < part.x + part.width; x++, at++) {
                histogram[pixels[at] & 0xff]++;
            }
        }
        return histogram;
    }

    private static int percentile(int[] histogram, double rank) {
        int value = 0;
        for (int below = histogram[0]; below < rank && value < 255; below += histogram[value]) {
            value++;
        }
        return value;
    }

    private static byte[] table(int ink, int paper) {
        byte[] table = new byte[256];
        for (int value = 0; value < 256; value++) {
            table[value] = (byte) Math.clamp(255L * (value - ink) / (paper - ink), 0, 255);
        }
        return table;
    }
}
