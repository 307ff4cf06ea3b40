package io.tradematching.document.ocr;

/** A larger image of the same print, between whose pixels values are interpolated: another sampling for another reading. */
final class Enlargement {

    private Enlargement() {}

    static GrayImage of(GrayImage image, double factor) {
        int width = (int) (image.width() * factor);
        int height = (int) (image.height() * factor);
        byte[] result = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double fromY = Math.min(y / factor, image.height() - 1.0);
            for (int x = 0; x < width; x++) {
                result[y * width + x] = (byte) at(image, Math.min(x / factor, image.width() - 1.0), fromY);
            }
        }
        return new GrayImage(width, height, result);
    }

    private static int at(GrayImage image, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, image.width() - 1);
        int bottom = Math.min(top + 1, image.height() - 1);
        double upper = between(image.at(left, top), image.at(right, top), x - left);
        double lower = between(image.at(left, bottom), image.at(right, bottom), x - left);
        return (int) Math.round(between(upper, lower, y - top));
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
