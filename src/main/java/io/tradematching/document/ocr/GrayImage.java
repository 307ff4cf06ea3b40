package io.tradematching.document.ocr;

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
}
