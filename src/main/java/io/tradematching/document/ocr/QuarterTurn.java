package io.tradematching.document.ocr;

/** Turns images, and boxes back, by multiples of 90 degrees. */
final class QuarterTurn {

    private QuarterTurn() {}

    /** @param degrees by which the text on the image is turned clockwise */
    static GrayImage upright(GrayImage image, int degrees) {
        GrayImage turned = image;
        for (int turns = degrees / 90; turns > 0; turns--) {
            turned = counterClockwise(turned);
        }
        return turned;
    }

    /**
     * Undoes {@link #upright} for a word.
     *
     * @param width of the image as it was
     * @param height of the image as it was
     */
    static RecognisedWord back(RecognisedWord word, int degrees, int width, int height) {
        RecognisedWord turned = word;
        for (int turns = degrees / 90; turns > 0; turns--) {
            int side = turns % 2 == 1 ? width : height;
            turned = new RecognisedWord(
                    turned.line(),
                    side - turned.bottom(),
                    turned.left(),
                    turned.height(),
                    turned.width(),
                    turned.confidence(),
                    turned.text());
        }
        return turned;
    }

    private static GrayImage counterClockwise(GrayImage image) {
        int width = image.height();
        int height = image.width();
        byte[] source = image.pixels();
        byte[] result = new byte[source.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                result[y * width + x] = source[x * height + (height - 1 - y)];
            }
        }
        return new GrayImage(width, height, result);
    }
}
