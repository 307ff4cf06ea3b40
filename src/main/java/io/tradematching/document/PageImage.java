package io.tradematching.document;

/**
 * One page as written to a JPEG file.
 *
 * @param number from 1
 * @param width in pixels
 * @param height in pixels
 * @param dpi also in the file's JFIF header
 */
public record PageImage(int number, int width, int height, int dpi) {

    public static final int DPI = 300;

    /** {@code page_001.jpg}: the name by which clients expect it. */
    public String fileName() {
        return fileName(number);
    }

    public static String fileName(int number) {
        return "page_%03d.jpg".formatted(number);
    }
}
