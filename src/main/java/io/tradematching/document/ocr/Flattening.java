package io.tradematching.document.ocr;

import java.util.Arrays;

/**
 * Black text on white paper from text of any colour on paper of any tint: each channel is divided by its local background,
 * and the darkest quotient is taken. A plain grey value would turn tinted cells dark, and the brightest channel would lose
 * red or blue text.
 */
public final class Flattening {

    /** Side of a block of the background, in pixels. */
    private static final int BLOCK = 4;

    /** Darkness narrower than this many blocks is ink, wider is background: 36 pixels, 3 mm. */
    private static final int WINDOW = 9;

    private static final byte[] QUOTIENTS = quotients();

    private final int width;
    private final int height;
    private final int blocksAcross;
    private final int blocksDown;

    private Flattening(int width, int height) {
        this.width = width;
        this.height = height;
        this.blocksAcross = (width + BLOCK - 1) / BLOCK;
        this.blocksDown = (height + BLOCK - 1) / BLOCK;
    }

    /** @param rgb one int a pixel, 0xRRGGBB */
    static GrayImage flatten(int[] rgb, int width, int height) {
        Flattening flattening = new Flattening(width, height);
        byte[] result = new byte[width * height];
        Arrays.fill(result, (byte) 0xff);
        if (isGray(rgb)) {
            flattening.darken(result, rgb, 0);
        } else {
            flattening.darken(result, rgb, 16);
            flattening.darken(result, rgb, 8);
            flattening.darken(result, rgb, 0);
        }
        return new GrayImage(width, height, result);
    }

    /** The same for a grey image of half the resolution. */
    public static GrayImage flattenHalf(GrayImage image) {
        int width = image.width();
        int height = image.height();
        byte[] source = image.pixels();
        int across = (width + BLOCK - 1) / BLOCK;
        int down = (height + BLOCK - 1) / BLOCK;
        byte[] blocks = new byte[across * down];
        for (int y = 0; y < height; y++) {
            for (int x = 0, at = y * width, row = y / BLOCK * across; x < width; x++, at++) {
                int block = row + (x >> 2);
                blocks[block] = (byte) Math.max(blocks[block] & 0xff, source[at] & 0xff);
            }
        }
        int window = WINDOW / 2 + 1;
        byte[] background = Sliding.darkest(Sliding.brightest(blocks, across, down, window), across, down, window);
        byte[] result = new byte[source.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0, at = y * width, row = y / BLOCK * across; x < width; x++, at++) {
                result[at] = QUOTIENTS[(background[row + (x >> 2)] & 0xff) << 8 | source[at] & 0xff];
            }
        }
        return new GrayImage(width, height, result);
    }

    static boolean isGray(int[] rgb) {
        for (int pixel : rgb) {
            if ((pixel & 0xff) != (pixel >> 8 & 0xff) || (pixel & 0xff) != (pixel >> 16 & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private void darken(byte[] result, int[] rgb, int shift) {
        byte[] background = background(rgb, shift);
        for (int y = 0; y < height; y++) {
            int blockRow = y / BLOCK * blocksAcross;
            for (int x = 0, at = y * width; x < width; x++, at++) {
                int quotient =
                        QUOTIENTS[(background[blockRow + (x >> 2)] & 0xff) << 8 | rgb[at] >> shift & 0xff] & 0xff;
                if (quotient < (result[at] & 0xff)) {
                    result[at] = (byte) quotient;
                }
            }
        }
    }

    /** Grey closing: the brightest of the neighbourhood, then the darkest of those. */
    private byte[] background(int[] rgb, int shift) {
        byte[] blocks = brightest(rgb, shift);
        return Sliding.darkest(
                Sliding.brightest(blocks, blocksAcross, blocksDown, WINDOW), blocksAcross, blocksDown, WINDOW);
    }

    private byte[] brightest(int[] rgb, int shift) {
        byte[] blocks = new byte[blocksAcross * blocksDown];
        for (int y = 0; y < height; y++) {
            int blockRow = y / BLOCK * blocksAcross;
            for (int x = 0, at = y * width; x < width; x++, at++) {
                int value = rgb[at] >> shift & 0xff;
                int block = blockRow + (x >> 2);
                if (value > (blocks[block] & 0xff)) {
                    blocks[block] = (byte) value;
                }
            }
        }
        return blocks;
    }

    private static byte[] quotients() {
        byte[] table = new byte[256 * 256];
        for (int background = 0; background < 256; background++) {
            for (int value = 0; value < 256; value++) {
                int quotient = background == 0 ? 255 : Math.min(255, value * 255 / background);
                table[background << 8 | value] = (byte) quotient;
            }
        }
        return table;
    }
}
