package io.tradematching.document.ocr;

import java.util.Arrays;

/** An image of one byte per pixel, 0 black to 255 white, row by row without padding. */
public final class GrayImage {

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** @param pixels taken over, not copied */
    public GrayImage(int width, int height, byte[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("%d pixels are not %d x %d".formatted(pixels.length, width, height));
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    public byte[] pixels() {
        return pixels;
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** A copy of the pixels from left and top up to, not including, right and bottom. */
    public GrayImage part(int left, int top, int right, int bottom) {
        int across = right - left;
        byte[] part = new byte[across * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(pixels, y * width + left, part, (y - top) * across, across);
        }
        return new GrayImage(across, bottom - top, part);
    }

    /** The image in the middle of a larger white one. */
    GrayImage withMargin(int margin) {
        int across = width + 2 * margin;
        byte[] result = new byte[across * (height + 2 * margin)];
        Arrays.fill(result, (byte) 0xff);
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, result, (y + margin) * across + margin, width);
        }
        return new GrayImage(across, height + 2 * margin, result);
    }
}
