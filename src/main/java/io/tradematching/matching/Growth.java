package io.tradematching.matching;

/** How much room a growing array takes next. */
final class Growth {

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Growth() {}

    /** A length above the given one, larger by half where that is possible. */
    static int beyond(int needed) {
        if (needed >= LARGEST) {
            throw new IllegalStateException("More than two thousand million bytes or rows in one column");
        }
        return (int) Math.min(LARGEST, needed + (needed >> 1) + 16L);
    }
}
