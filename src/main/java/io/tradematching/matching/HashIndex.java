package io.tradematching.matching;

import java.util.function.IntToLongFunction;

/** Finds the rows that have a given hash. Hash 0 means that a row has none. */
final class HashIndex {

    static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final long[] hashes;
    private final int mask;

    /** @param hashOf the hash of each of the rows from 0 to size; 0 leaves the row out */
    HashIndex(int size, IntToLongFunction hashOf) {
        mask = Math.max(16, Integer.highestOneBit(Math.max(1, size)) << 1) - 1;
        first = new int[mask + 1];
        next = new int[size];
        hashes = new long[size];
        for (int row = 0; row < size; row++) {
            hashes[row] = hashOf.applyAsLong(row);
            if (hashes[row] != 0) {
                int slot = slot(hashes[row]);
                next[row] = first[slot];
                first[slot] = row + 1;
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> Integer.SIZE) & mask;
    }

    /** One of the rows with the hash, or {@link #NONE}. */
    int first(long hash) {
        return hash == 0 ? NONE : sameHash(first[slot(hash)], hash);
    }

    /** Another row with the hash of the given one, or {@link #NONE}. */
    int next(int row) {
        return sameHash(next[row], hashes[row]);
    }

    private int sameHash(int link, long hash) {
        int at = link;
        while (at != 0 && hashes[at - 1] != hash) {
            at = next[at - 1];
        }
        return at - 1;
    }

    long hash(int row) {
        return hashes[row];
    }

    /** How many rows have the hash, counted up to one more than the limit. */
    int count(long hash, int limit) {
        int count = 0;
        for (int row = first(hash); row != NONE && count <= limit; row = next(row)) {
            count++;
        }
        return count;
    }
}
