package io.tradematching.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of a book's rows by record id: the order of results, and the last resort wherever two rows tie. */
final class Ranks {

    /** The same order for ids outside a book. */
    static final Comparator<String> IDS = Comparator.comparing(
            id -> id.getBytes(StandardCharsets.UTF_8),
            Comparator.<byte[]>comparingInt(bytes -> bytes.length).thenComparing(Arrays::compareUnsigned));

    private static final int LONGEST = 255;
    private static final int LENGTH_SHIFT = 56;

    private final TradeBook book;
    private final long[] keys;
    private final int[] rows;
    private final int[] ranks;

    Ranks(TradeBook book) {
        this.book = book;
        keys = keys(book);
        rows = sortedRows();
        ranks = new int[book.size];
        for (int rank = 0; rank < rows.length; rank++) {
            ranks[rows[rank]] = rank;
        }
    }

    /** Length of the id, then the seven letters behind those that all ids have in common: in the order of the ids. */
    private static long[] keys(TradeBook book) {
        ByteColumn ids = book.recordIds;
        int common = ids.commonPrefix(book.size);
        long[] keys = new long[book.size];
        for (int row = 0; row < book.size; row++) {
            int length = ids.end(row) - ids.start(row);
            keys[row] = length < LONGEST
                    ? (long) length << LENGTH_SHIFT | ids.sevenBytes(row, common)
                    : (long) LONGEST << LENGTH_SHIFT;
        }
        return keys;
    }

    /** The rows in order. */
    int[] rows() {
        return rows;
    }

    /** Sets aside every record that has the id of another trade's: results could not tell the two apart. */
    void flawRepeatedIds() {
        for (int rank = 1; rank < rows.length; rank++) {
            int row = rows[rank];
            int before = rows[rank - 1];
            boolean sameTrade = book.referenceHashes.get(row) != 0
                    && book.referenceHashes.get(row) == book.referenceHashes.get(before);
            if (book.recordIds.states(row) && book.recordIds.compare(row, before) == 0 && !sameTrade) {
                book.flaw(row, "record_id %s is another record's too; give each its own".formatted(book.recordId(row)));
            }
        }
    }

    int rank(int row) {
        return ranks[row];
    }

    private int[] sortedRows() {
        int[] order = new int[book.size];
        boolean sorted = true;
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
            sorted = sorted && (row == 0 || compare(row - 1, row) <= 0);
        }
        if (!sorted) {
            sort(order.clone(), order, 0, order.length);
        }
        return order;
    }

    /** By the first letters that not all ids share; where these are equal by everything. */
    private int compare(int one, int other) {
        if (keys[one] != keys[other]) {
            return Long.compareUnsigned(keys[one], keys[other]);
        }
        int byId = book.recordIds.compare(one, other);
        return byId != 0 ? byId : Long.compare(book.contents.get(one), book.contents.get(other));
    }

    /** Merge sort from one array into the other, which holds the same rows. */
    private void sort(int[] from, int[] into, int start, int end) {
        if (end - start < 2) {
            return;
        }
        int middle = start + end >>> 1;
        sort(into, from, start, middle);
        sort(into, from, middle, end);
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right >= end || left < middle && compare(from[left], from[right]) <= 0;
            into[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
