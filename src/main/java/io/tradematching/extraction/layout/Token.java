package io.tradematching.extraction.layout;

import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;

/**
 * A word, or the part of one that matters, with its upright place in page pixels.
 *
 * @param text as printed; a part of the word's text where leaders or a glued label were cut off
 */
public record Token(String text, Word word, int page, TextMethod method, double x0, double y0, double x1, double y1) {

    public double height() {
        return y1 - y0;
    }

    public double middle() {
        return (y0 + y1) / 2;
    }

    /** The characters from..to of this token; its place shrinks in proportion. */
    public Token part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        double perCharacter = (x1 - x0) / text.length();
        return new Token(
                text.substring(from, to), word, page, method, x0 + from * perCharacter, y0, x0 + to * perCharacter, y1);
    }
}
