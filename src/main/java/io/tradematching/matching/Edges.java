package io.tradematching.matching;

import java.util.Arrays;

/** The pairs that could be one trade, each with its evidence. */
final class Edges {

    private int[] banks = new int[1 << 10];
    private int[] counterparties = new int[1 << 10];
    private int[] evidence = new int[1 << 10];
    private int size;

    void add(int b, int c, int bits) {
        if (size == banks.length) {
            int room = Growth.beyond(size);
            banks = Arrays.copyOf(banks, room);
            counterparties = Arrays.copyOf(counterparties, room);
            evidence = Arrays.copyOf(evidence, room);
        }
        banks[size] = b;
        counterparties[size] = c;
        evidence[size++] = bits;
    }

    int size() {
        return size;
    }

    int bank(int edge) {
        return banks[edge];
    }

    int counterparty(int edge) {
        return counterparties[edge];
    }

    /** In hundredths of a bit. */
    int evidence(int edge) {
        return evidence[edge];
    }
}
