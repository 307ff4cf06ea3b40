package io.tradematching.extraction.vocabulary;

/**
 * A label found in a text.
 *
 * @param from first atom
 * @param to after the last atom
 * @param quality 1 if every word is as expected
 */
public record LabelMatch(Label label, int from, int to, double quality) {

    public int length() {
        return to - from;
    }

    LabelMatch with(Qualifier qualifier, int newFrom, int newTo, double factor) {
        return new LabelMatch(label.with(qualifier), newFrom, newTo, quality * factor);
    }
}
