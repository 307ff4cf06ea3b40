package io.tradematching.matching;

import java.util.Arrays;

/** Pairs of rows in the order in which they were added. */
final class PairList {

    private int[] banks = new int[1 << 10];
    private int[] counterparties = new int[1 << 10];
    private int size;

    void add(int b, int c) {
        if (size == banks.length) {
            banks = Arrays.copyOf(banks, Growth.beyond(size));
            counterparties = Arrays.copyOf(counterparties, banks.length);
        }
        banks[size] = b;
        counterparties[size++] = c;
    }

    int size() {
        return size;
    }

    int bank(int pair) {
        return banks[pair];
    }

    int counterparty(int pair) {
        return counterparties[pair];
    }
}
