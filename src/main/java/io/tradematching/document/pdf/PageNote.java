package io.tradematching.document.pdf;

/** Stable codes of a page's notes. */
enum PageNote {
    /** The text layer says something else than the page shows; the page was read by OCR. */
    INTEGRITY,
    /** There are next to no letters in the text layer; the page was read by OCR. */
    NO_TEXT_LAYER,
    /** The text layer is the invisible one of a scan; the page was read by OCR. */
    TEXT_OVER_IMAGE,
    /** Letters of the text layer do not say what they mean; the page was read by OCR. */
    UNMAPPED_TEXT,
    /** Letters are bitmaps, whose shape cannot be compared; the page was read by OCR. */
    BITMAP_FONT,
    /** Part of the print is a picture: alone, as a logo, or so much that the page was read by OCR. */
    IMAGE_TEXT,
    /** A few words of the text layer cannot be seen and were left out. */
    HIDDEN_TEXT,
    /** Part of the page could not be drawn. */
    INCOMPLETE,
    /** There is no ink on the page. */
    BLANK_PAGE,
    /** OCR read less than four letters in five with confidence. */
    POOR_SCAN,
    /** The page lay on its side or stood on its head. */
    TURNED;

    String with(String message) {
        return name() + ": " + message;
    }
}
