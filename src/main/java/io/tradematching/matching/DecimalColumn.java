package io.tradematching.matching;

import java.math.BigDecimal;
import java.util.Arrays;

/** Exact numbers as digits and scale, without trailing zeros, so that equal numbers have equal digits and scale. */
final class DecimalColumn {

    private static final byte ABSENT = Byte.MIN_VALUE;
    private static final int MOST_DIGITS = 18;

    private long[] digits = new long[1 << 8];
    private byte[] scales = new byte[1 << 8];
    private int size;

    void appendAbsent() {
        put(0, ABSENT);
    }

    void append(long unscaled, int scale) {
        long stripped = unscaled;
        int strippedScale = unscaled == 0 ? 0 : scale;
        while (stripped != 0 && stripped % 10 == 0) {
            stripped /= 10;
            strippedScale--;
        }
        put(stripped, (byte) strippedScale);
    }

    private void put(long significant, byte scale) {
        if (size == digits.length) {
            digits = Arrays.copyOf(digits, Growth.beyond(size));
            scales = Arrays.copyOf(scales, digits.length);
        }
        digits[size] = significant;
        scales[size++] = scale;
    }

    /** Digits after the eighteenth are rounded away: they are far below every tolerance. */
    void append(BigDecimal number) {
        BigDecimal kept =
                number.precision() > MOST_DIGITS ? number.round(new java.math.MathContext(MOST_DIGITS)) : number;
        append(kept.unscaledValue().longValueExact(), Math.clamp(kept.scale(), -100, 100));
    }

    boolean states(int row) {
        return scales[row] != ABSENT;
    }

    boolean same(int row, DecimalColumn other, int otherRow) {
        return digits[row] == other.digits[otherRow] && scales[row] == other.scales[otherRow];
    }

    BigDecimal exact(int row) {
        return BigDecimal.valueOf(digits[row], scales[row]);
    }

    /** For bands and orders of magnitude only; never for a verdict. */
    double approximate(int row) {
        return digits[row] / Math.pow(10, scales[row]);
    }

    /** How many digits the number has without leading and trailing zeros: the more, the more telling an agreement. */
    int significantDigits(int row) {
        int count = 1;
        for (long rest = Math.abs(digits[row]); rest >= 10; rest /= 10) {
            count++;
        }
        return count;
    }

    long hash(int row) {
        return Hash.combine(digits[row], scales[row]);
    }

    /** Divides every number by a power of ten. */
    void shift(int decimals) {
        for (int row = 0; row < size; row++) {
            if (states(row) && digits[row] != 0) {
                scales[row] += (byte) decimals;
            }
        }
    }

    /** Whether any number lies beyond the bound on either side of zero. */
    boolean anyBeyond(double bound) {
        for (int row = 0; row < size; row++) {
            if (states(row) && Math.abs(approximate(row)) > bound) {
                return true;
            }
        }
        return false;
    }
}
