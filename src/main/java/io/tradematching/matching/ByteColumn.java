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

    /** How many leading bytes all texts share. */
    int commonPrefix(int rows) {
        int common = rows == 0 ? 0 : end(0);
        for (int row = 1; row < rows && common > 0; row++) {
            int different =
                    Arrays.mismatch(bytes, 0, common, bytes, start(row), Math.min(end(row), start(row) + common));
            common = different < 0 ? common : different;
        }
        return common;
    }

    /** The bytes behind the given number of leading ones as a number that sorts like them. */
    long sevenBytes(int row, int behind) {
        long number = 0;
        int from = start(row) + behind;
        for (int at = from; at < from + 7; at++) {
            number = number << 8 | (at < end(row) ? bytes[at] & 0xFF : 0);
        }
        return number;
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
