package io.tradematching.matching;

import java.util.function.DoubleSupplier;

/** Remembers the similarity of pairs of names. */
final class SimilarityCache {

    private long[] keys = new long[1 << 10];
    private double[] values = new double[1 << 10];
    private int size;

    synchronized double get(int low, int high, DoubleSupplier similarity) {
        long key = (long) low << Integer.SIZE | high;
        int slot = slot(key);
        if (keys[slot] == key) {
            return values[slot];
        }
        double value = similarity.getAsDouble();
        keys[slot] = key;
        values[slot] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return value;
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
        double[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new double[oldKeys.length * 2];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
