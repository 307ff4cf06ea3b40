package io.tradematching.extraction.value;

/**
 * A value read from a text, and where.
 *
 * @param start first character
 * @param end after the last character
 * @param quality 1 if it can be read in one way only
 */
public record Found<T>(T value, int start, int end, double quality) {

    public Found<T> shifted(int by) {
        return new Found<>(value, start + by, end + by, quality);
    }

    public <R> Found<R> withValue(R other) {
        return new Found<>(other, start, end, quality);
    }

    public Found<T> until(int newEnd) {
        return new Found<>(value, start, newEnd, quality);
    }

    public Found<T> times(double factor) {
        return new Found<>(value, start, end, quality * factor);
    }
}
