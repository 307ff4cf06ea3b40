package io.tradematching.document.ocr;

/** Mean over a square around each pixel: closes the gaps of coarse or dithered print. */
final class BoxBlur {

    private BoxBlur() {}

    static GrayImage blur(GrayImage image, int radius) {
        int width = image.width();
        int height = image.height();
        byte[] result = new byte[width * height];
        int[] columns = new int[width];
        byte[] pixels = image.pixels();
        for (int y = -radius; y <= radius; y++) {
            add(columns, pixels, clamp(y, height) * width, 1);
        }
        for (int y = 0; y < height; y++) {
            meansOfRow(columns, radius, result, y * width);
            add(columns, pixels, clamp(y + radius + 1, height) * width, 1);
            add(columns, pixels, clamp(y - radius, height) * width, -1);
        }
        return new GrayImage(width, height, result);
    }

    private static void add(int[] columns, byte[] pixels, int from, int sign) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += sign * (pixels[from + x] & 0xff);
        }
    }

    private static void meansOfRow(int[] columns, int radius, byte[] result, int from) {
        int side = 2 * radius + 1;
        int reciprocal = (1 << 22) / (side * side) + 1;
        int sum = 0;
        for (int x = -radius; x <= radius; x++) {
            sum += columns[clamp(x, columns.length)];
        }
        for (int x = 0; x < columns.length; x++) {
            result[from + x] = (byte) ((long) sum * reciprocal >> 22);
            sum += columns[clamp(x + radius + 1, columns.length)] - columns[clamp(x - radius, columns.length)];
        }
    }

    private static int clamp(int index, int length) {
        return Math.max(0, Math.min(index, length - 1));
    }
}
