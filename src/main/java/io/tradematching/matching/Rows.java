package io.tradematching.matching;

import java.util.Arrays;

/**
 * The fixed-size values of every row of a book, a row's values side by side: a pair is weighed with a few cache misses instead
 * of one for each of its thirty values. Grows by blocks, without copying.
 */
final class Rows {

    private static final int BLOCK_BITS = 12;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;
    private static final int WIDTH_BITS = 5;
    private static final int WIDTH = 1 << WIDTH_BITS;

    private int[][] blocks = new int[16][];
    private int size;
    private int width;

    /** Takes the next places of every row. */
    int reserve(int places) {
        int first = width;
        width += places;
        if (width > WIDTH) {
            throw new IllegalStateException("A row has %d places at most".formatted(WIDTH));
        }
        return first;
    }

    /** Begins a row; what is put goes there. */
    void begin() {
        int block = size >> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, Growth.beyond(block));
        }
        if ((size & IN_BLOCK) == 0) {
            blocks[block] = new int[WIDTH << BLOCK_BITS];
        }
        size++;
    }

    int size() {
        return size;
    }

    /** Puts a value into the row that was begun last. */
    void put(int place, int value) {
        put(size - 1, place, value);
    }

    void put(int row, int place, int value) {
        blocks[row >> BLOCK_BITS][((row & IN_BLOCK) << WIDTH_BITS) + place] = value;
    }

    int get(int row, int place) {
        return blocks[row >> BLOCK_BITS][((row & IN_BLOCK) << WIDTH_BITS) + place];
    }
}
