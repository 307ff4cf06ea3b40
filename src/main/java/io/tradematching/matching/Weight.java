package io.tradematching.matching;

/**
 * What one pairing term tells, in hundredths of a bit: an agreement that only one in 64 foreign trades would show by chance is
 * worth six bits.
 *
 * @param agree if both papers state the same
 * @param perDigit more for every significant digit after the first: 12,345,678.90 tells more than 10,000,000
 * @param most bounds the weight of many digits
 * @param near if the values differ by no more than the band; positive for an expected slip, negative for a doubtful one
 * @param differ if they differ by more; negative
 * @param agreesWithin difference that still counts as the same: a fraction of the larger amount, an absolute rate, days
 * @param nearWithin the band, in the same unit
 */
record Weight(int agree, int perDigit, int most, int near, int differ, double agreesWithin, double nearWithin) {

    static final Weight NONE = new Weight(0, 0, 0, 0, 0, 0, 0);

    int agreeing(int significantDigits) {
        return perDigit == 0 ? agree : Math.min(most, agree + perDigit * (significantDigits - 1));
    }
}
