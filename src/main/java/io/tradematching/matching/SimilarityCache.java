package io.tradematching.matching;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** Remembers the similarity of pairs of names. */
final class SimilarityCache {

    private final LongIntMap places = new LongIntMap();
    private double[] values = new double[1 << 10];
    private int size;

    synchronized double get(int low, int high, DoubleSupplier similarity) {
        long key = (long) low << Integer.SIZE | high;
        int place = places.get(key);
        return place == LongIntMap.NONE ? remember(key, similarity.getAsDouble()) : values[place];
    }

    private double remember(long key, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.beyond(size));
        }
        places.putIfAbsent(key, size);
        values[size++] = value;
        return value;
    }
}
