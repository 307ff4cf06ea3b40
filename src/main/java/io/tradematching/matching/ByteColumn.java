package io.tradematching.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts of one column, end to end in one array: a million references cost their letters and four bytes each. */
final class ByteColumn {

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int size;

    /** Appends a text; an empty one means that nothing is stated. */
    void append(byte[] text, int from, int to) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(start, to - from);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Growth.beyond(end));
        }
        System.arraycopy(text, from, bytes, start, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Growth.beyond(size));
        }
        ends[size++] = end;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    int end(int row) {
        return ends[row];
    }

    boolean states(int row) {
        return end(row) > start(row);
    }

    String text(int row) {
        return new String(bytes, start(row), end(row) - start(row), StandardCharsets.UTF_8);
    }

    boolean sameAs(int row, ByteColumn other, int otherRow) {
        return Arrays.equals(bytes, start(row), end(row), other.bytes, other.start(otherRow), other.end(otherRow));
    }

    /** Shorter texts first, then by bytes, so that B9 comes before B10. */
    int compare(int row, int otherRow) {
        int length = end(row) - start(row);
        int otherLength = end(otherRow) - start(otherRow);
        return length != otherLength
                ? Integer.compare(length, otherLength)
                : Arrays.compareUnsigned(bytes, start(row), end(row), bytes, start(otherRow), end(otherRow));
    }
}
