package io.tradematching.document.ocr;

/**
 * A connected spot of ink.
 *
 * @param pixels of ink in it
 */
public record Spot(int left, int top, int right, int bottom, int pixels) {

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    Spot movedBy(int x, int y) {
        return new Spot(left + x, top + y, right + x, bottom + y, pixels);
    }
}
