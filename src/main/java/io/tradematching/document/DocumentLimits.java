package io.tradematching.document;

import java.time.Duration;

/**
 * What a document may cost. Everything is checked from the file's structure before anything is decoded; the page timeout and
 * the worker's heap bound what the structure does not tell.
 *
 * @param maxBytes of the file
 * @param minPagePoints shortest side of a page, in points (72 to the inch)
 * @param maxPagePixels of one page at 300 DPI
 * @param maxInflatedBytes of one stream that is not an image
 * @param maxImagePixels of one embedded image
 * @param maxOperators of one page's content, its forms and annotations included
 * @param maxWords of one page
 * @param maxComponents connected spots of ink on one page; a page of text has a few thousand, noise has hundreds of thousands
 * @param pageTimeout for rendering and reading one page, after which its worker process is killed; up to three times that if the
 *     processors are too busy to serve it
 */
public record DocumentLimits(
        long maxBytes,
        int maxPages,
        double minPagePoints,
        long maxPagePixels,
        long maxInflatedBytes,
        long maxImagePixels,
        int maxOperators,
        int maxWords,
        int maxComponents,
        Duration pageTimeout) {

    private static final long MIB = 1024L * 1024;

    public DocumentLimits {
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxPages", maxPages);
        requirePositive("maxPagePixels", maxPagePixels);
        requirePositive("maxInflatedBytes", maxInflatedBytes);
        requirePositive("maxImagePixels", maxImagePixels);
        requirePositive("maxOperators", maxOperators);
        requirePositive("maxWords", maxWords);
        requirePositive("maxComponents", maxComponents);
        requirePositive("pageTimeout", pageTimeout.toMillis());
        if (!(minPagePoints > 0)) {
            throw new IllegalArgumentException("minPagePoints must be positive: " + minPagePoints);
        }
    }

    public static DocumentLimits defaults() {
        return new DocumentLimits(
                100 * MIB, 200, 36, 40_000_000, 32 * MIB, 120_000_000, 500_000, 20_000, 40_000, Duration.ofSeconds(60));
    }

    /** The limits an operator sets; the others stay at their defaults. */
    public DocumentLimits with(long bytes, int pages, Duration timeout) {
        return new DocumentLimits(
                bytes,
                pages,
                minPagePoints,
                maxPagePixels,
                maxInflatedBytes,
                maxImagePixels,
                maxOperators,
                maxWords,
                maxComponents,
                timeout);
    }

    public DocumentLimits withPageTimeout(Duration timeout) {
        return new DocumentLimits(
                maxBytes,
                maxPages,
                minPagePoints,
                maxPagePixels,
                maxInflatedBytes,
                maxImagePixels,
                maxOperators,
                maxWords,
                maxComponents,
                timeout);
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }
}
