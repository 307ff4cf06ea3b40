package io.tradematching.matching;

import java.util.Arrays;

/** The pairs that could be one trade, each with its evidence. */
final class Edges {

    private int[] banks = new int[1 << 10];
    private int[] counterparties = new int[1 << 10];
    private int[] evidence = new int[1 << 10];
    private short[] scores = new short[1 << 10];
    private boolean[] certain = new boolean[1 << 10];
    private int size;

    /**
     * @param bits in hundredths
     * @param score in ten-thousandths
     * @param isCertain whether references name the pair and nothing speaks against it
     */
    void add(int b, int c, int bits, int score, boolean isCertain) {
        if (size == banks.length) {
            grow();
        }
        banks[size] = b;
        counterparties[size] = c;
        evidence[size] = bits;
        scores[size] = (short) score;
        certain[size++] = isCertain;
    }

    private void grow() {
        int room = Growth.beyond(size);
        banks = Arrays.copyOf(banks, room);
        counterparties = Arrays.copyOf(counterparties, room);
        evidence = Arrays.copyOf(evidence, room);
        scores = Arrays.copyOf(scores, room);
        certain = Arrays.copyOf(certain, room);
    }

    PairList pairs() {
        PairList pairs = new PairList();
        for (int edge = 0; edge < size; edge++) {
            pairs.add(banks[edge], counterparties[edge]);
        }
        return pairs;
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

    /** In ten-thousandths. */
    int score(int edge) {
        return scores[edge];
    }

    boolean isCertain(int edge) {
        return certain[edge];
    }
}
