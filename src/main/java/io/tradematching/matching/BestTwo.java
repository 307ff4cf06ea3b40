package io.tradematching.matching;

import java.util.Arrays;

/** For every row of one side its two best candidates. Ties go to the earlier record id, so that the order of work does not matter. */
final class BestTwo {

    static final int NONE = -1;

    private final int[] first;
    private final int[] second;
    private final int[] firstEvidence;
    private final int[] secondEvidence;
    private final Ranks candidateRanks;

    BestTwo(int size, Ranks candidateRanks) {
        this.candidateRanks = candidateRanks;
        first = filled(size, NONE);
        second = filled(size, NONE);
        firstEvidence = filled(size, Integer.MIN_VALUE);
        secondEvidence = filled(size, Integer.MIN_VALUE);
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    void offer(int row, int candidate, int evidence) {
        if (first[row] == candidate || second[row] == candidate) {
            return;
        }
        if (isBetter(candidate, evidence, first[row], firstEvidence[row])) {
            second[row] = first[row];
            secondEvidence[row] = firstEvidence[row];
            first[row] = candidate;
            firstEvidence[row] = evidence;
        } else if (isBetter(candidate, evidence, second[row], secondEvidence[row])) {
            second[row] = candidate;
            secondEvidence[row] = evidence;
        }
    }

    private boolean isBetter(int candidate, int evidence, int other, int otherEvidence) {
        return other == NONE
                || evidence > otherEvidence
                || evidence == otherEvidence && candidateRanks.rank(candidate) < candidateRanks.rank(other);
    }

    int bestEvidence(int row) {
        return firstEvidence[row];
    }

    /** The best candidate other than the given one, or {@link #NONE}. */
    int bestBut(int row, int mate) {
        return first[row] == mate ? second[row] : first[row];
    }
}
