package io.tradematching.matching;

/** A set of non-zero longs, by open addressing. */
final class LongSet {

    private long[] slots = new long[1 << 10];
    private int size;

    /** The key of a pair of rows; never 0. */
    static long pair(int b, int c) {
        return (long) b + 1 << Integer.SIZE | c + 1;
    }

    boolean add(long key) {
        int slot = slot(key);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(long key) {
        return slots[slot(key)] == key;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int slot(long key) {
        int slot = (int) Hash.mix(key) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                slots[slot(key)] = key;
            }
        }
    }
}
