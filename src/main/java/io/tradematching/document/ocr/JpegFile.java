package io.tradematching.document.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes page images with the libjpeg-turbo inside Leptonica: almost twice as fast as the JDK's encoder. */
final class JpegFile {

    private static final int QUALITY = 95;

    private JpegFile() {}

    /** @param rgb one int a pixel, 0xRRGGBB; the resolution is written to the JFIF header */
    static void write(Path target, int[] rgb, int width, int height, int dpi) throws IOException {
        boolean gray = Flattening.isGray(rgb);
        Pointer pix = Leptonica.pixCreateNoInit(width, height, gray ? 8 : 32);
        if (pix == null) {
            throw new IOException("No memory for an image of %d x %d".formatted(width, height));
        }
        try {
            fill(Leptonica.pixGetData(pix), rgb, width, height, gray);
            Leptonica.pixSetResolution(pix, dpi, dpi);
            // The file name is ours, but its folder may hold letters that a native call would garble: write, then
            // check.
            int failed = Leptonica.pixWriteJpeg(target.toString(), pix, QUALITY, 0);
            if (failed != 0 || Files.size(target) == 0) {
                throw new IOException("The image cannot be written to " + target);
            }
        } finally {
            Leptonica.pixDestroy(new PointerByReference(pix));
        }
    }

    /** Leptonica keeps pixels in 32-bit words, the leftmost in the highest bits: one colour pixel or four gray ones a word. */
    private static void fill(Pointer data, int[] rgb, int width, int height, boolean gray) {
        int words = gray ? (width + 3) / 4 : width;
        int[] row = new int[words];
        for (int y = 0; y < height; y++) {
            if (gray) {
                packGray(rgb, y * width, width, row);
            } else {
                packColour(rgb, y * width, row);
            }
            data.write((long) y * words * Integer.BYTES, row, 0, words);
        }
    }

    private static void packColour(int[] rgb, int from, int[] row) {
        for (int x = 0; x < row.length; x++) {
            row[x] = rgb[from + x] << 8;
        }
    }

    private static void packGray(int[] rgb, int from, int width, int[] row) {
        java.util.Arrays.fill(row, 0);
        for (int x = 0; x < width; x++) {
            row[x >> 2] |= (rgb[from + x] & 0xff) << 24 - 8 * (x & 3);
        }
    }
}
