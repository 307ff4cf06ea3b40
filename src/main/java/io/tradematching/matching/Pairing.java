package io.tradematching.matching;

import io.tradematching.matching.MatchResult.PairingKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which papers were paired, by row numbers; {@link #NONE} where a row has no partner. */
final class Pairing {

    static final int NONE = -1;

    private final int[] mates;
    private final @Nullable PairingKey[] keys;
    private final short[] scores;
    private final int[] counterpartyMates;
    private final boolean[] ambiguousBanks;
    private final boolean[] ambiguousCounterparties;
    private List<AmbiguousGroup> ambiguous = List.of();

    Pairing(int bankSize, int counterpartySize) {
        mates = new int[bankSize];
        keys = new PairingKey[bankSize];
        scores = new short[bankSize];
        counterpartyMates = new int[counterpartySize];
        java.util.Arrays.fill(mates, NONE);
        java.util.Arrays.fill(counterpartyMates, NONE);
        ambiguousBanks = new boolean[bankSize];
        ambiguousCounterparties = new boolean[counterpartySize];
    }

    /** @param score in ten-thousandths */
    void pair(int b, int c, PairingKey key, int score) {
        if (!isFree(b, c)) {
            throw new IllegalStateException("Row %d or %d is used twice".formatted(b, c));
        }
        mates[b] = c;
        counterpartyMates[c] = b;
        keys[b] = key;
        scores[b] = (short) score;
    }

    boolean isFree(int b, int c) {
        return mates[b] == NONE && counterpartyMates[c] == NONE;
    }

    void ambiguous(List<AmbiguousGroup> groups) {
        ambiguous = List.copyOf(groups);
        for (AmbiguousGroup group : groups) {
            group.banks().forEach(b -> ambiguousBanks[b] = true);
            group.counterparties().forEach(c -> ambiguousCounterparties[c] = true);
        }
    }

    /** The counterparty's row paired with the bank's. */
    int mate(int b) {
        return mates[b];
    }

    /** The bank's row paired with the counterparty's. */
    int bankMate(int c) {
        return counterpartyMates[c];
    }

    @Nullable
    PairingKey key(int b) {
        return keys[b];
    }

    /** In ten-thousandths, of the bank's row and its mate. */
    int score(int b) {
        return scores[b];
    }

    boolean isAmbiguousBank(int b) {
        return ambiguousBanks[b];
    }

    boolean isAmbiguousCounterparty(int c) {
        return ambiguousCounterparties[c];
    }

    List<AmbiguousGroup> ambiguous() {
        return ambiguous;
    }

    /** Papers of both sides, each in the order of record ids, among which two assignments are too close to call. */
    record AmbiguousGroup(List<Integer> banks, List<Integer> counterparties) {}
}
