package io.tradematching.matching;

import java.util.Arrays;

/** Whole numbers of one column. */
final class IntColumn {

    private int[] values = new int[1 << 8];
    private int size;

    void append(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.beyond(size));
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }
}
