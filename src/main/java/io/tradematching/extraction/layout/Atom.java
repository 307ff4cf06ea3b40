package io.tradematching.extraction.layout;

/**
 * A run of letters and digits in a passage, in the form by which vocabulary is looked up.
 *
 * @param key folded by {@link Folding}
 * @param start first character in the passage's text
 * @param end after the last character
 * @param recognised whether it was recognised from pixels, so that a letter of it may be wrong
 */
public record Atom(String key, int start, int end, boolean recognised) {}
