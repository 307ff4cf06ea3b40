package io.tradematching.document;

import java.util.List;

/**
 * One page's words in reading order.
 *
 * @param number from 1
 * @param width of the page image in pixels
 * @param height of the page image in pixels
 * @param method TEXT or OCR, chosen for the whole page
 * @param notes why the text layer was not used, what was odd about the page; no document text. Each is a stable code, a colon
 *     and a sentence. Codes: INTEGRITY (the text layer says something else than the page shows; the words are those of the
 *     pixels), NO_TEXT_LAYER, TEXT_OVER_IMAGE, UNMAPPED_TEXT, BITMAP_FONT, IMAGE_TEXT, HIDDEN_TEXT, INCOMPLETE, BLANK_PAGE,
 *     POOR_SCAN, TURNED
 */
public record PageText(int number, int width, int height, TextMethod method, List<Word> words, List<String> notes) {

    public PageText {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    public byte[] toJson() {
        return DocumentJson.write(this);
    }

    public static PageText ofJson(byte[] json) {
        return DocumentJson.read(json, PageText.class);
    }
}
