package io.tradematching.document;

/**
 * A word and where it stands.
 *
 * @param box for display, on the page image as it is
 * @param upright for grouping: the box with the page's skew taken out; equal to {@code box} on a straight page. In the units of
 *     the page image; on a page that lay on its side it may reach beyond 1
 * @param confidence 0 to 1; a trusted text layer's words have 1
 */
public record Word(String text, Box box, Box upright, double confidence) {

    public static Word of(String text, Box box, double confidence) {
        return new Word(text, box, box, confidence);
    }

    /** In the same place, but read as something else. */
    public Word readAs(String newText, double newConfidence) {
        return new Word(newText, box, upright, newConfidence);
    }
}
