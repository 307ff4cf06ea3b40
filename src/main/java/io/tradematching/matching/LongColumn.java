package io.tradematching.matching;

import java.util.Arrays;

/** Long numbers of one column, such as hashes; 0 where nothing is stated. */
final class LongColumn {

    private long[] values = new long[1 << 8];
    private int size;

    void append(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.beyond(size));
        }
        values[size++] = value;
    }

    long get(int row) {
        return values[row];
    }
}
