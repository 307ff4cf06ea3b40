package io.tradematching.matching;

/** Numbers by non-zero keys, by open addressing. */
final class LongIntMap {

    static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : NONE;
    }

    /** The number the key already has, or {@link #NONE} if it takes the given one. */
    int putIfAbsent(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return values[slot];
        }
        put(slot, key, value);
        return NONE;
    }

    private void put(int slot, long key, int value) {
        keys[slot] = key;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int slot = (int) Hash.mix(key) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
