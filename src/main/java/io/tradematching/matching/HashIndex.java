package io.tradematching.matching;

import java.util.function.IntToLongFunction;

/** Finds the rows that have a given hash, by open addressing; a row's hash stands beside its number. Hash 0 means that a row has none. */
final class HashIndex {

    static final int NONE = -1;
    private static final int SMALLEST = 16;

    /** Hash and first row of each slot, side by side. */
    private final long[] slots;

    private final int[] next;
    private final int mask;

    /** @param hashOf the hash of each of the rows from 0 to size; 0 leaves the row out */
    HashIndex(int size, IntToLongFunction hashOf) {
        mask = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, size)) << 1) - 1;
        slots = new long[(mask + 1) * 2];
        next = new int[size];
        for (int row = 0; row < size; row++) {
            long hash = hashOf.applyAsLong(row);
            if (hash != 0) {
                put(hash, row);
            }
        }
    }

    private void put(long hash, int row) {
        int slot = slot(hash);
        next[row] = slots[slot] == hash ? (int) slots[slot + 1] : 0;
        slots[slot] = hash;
        slots[slot + 1] = row + 1L;
    }

    /** Where the hash stands or would stand. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> Integer.SIZE) & mask;
        while (slots[slot * 2] != 0 && slots[slot * 2] != hash) {
            slot = slot + 1 & mask;
        }
        return slot * 2;
    }

    /** One of the rows with the hash, or {@link #NONE}. */
    int first(long hash) {
        return hash == 0 ? NONE : (int) slots[slot(hash) + 1] - 1;
    }

    /** How many rows have the hash, counted up to one more than the limit. */
    int count(long hash, int limit) {
        int count = 0;
        for (int row = first(hash); row != NONE && count <= limit; row = next(row)) {
            count++;
        }
        return count;
    }

    /** Another row with the hash of the given one, or {@link #NONE}. */
    int next(int row) {
        return next[row] - 1;
    }
}
