package io.tradematching.matching;

import java.math.BigDecimal;
import java.math.MathContext;

/** One exact number of every row as digits and scale, without trailing zeros, so that equal numbers have equal digits and scale. */
final class DecimalField {

    private static final int ABSENT = Integer.MIN_VALUE;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_SCALE = 100;
    private static final double[] POWERS = new double[MOST_SCALE + 8];
    private static final long[] WHOLE_POWERS = new long[MOST_DIGITS + 1];

    static {
        for (int exponent = 0; exponent < POWERS.length; exponent++) {
            POWERS[exponent] = Math.pow(10, exponent);
        }
        WHOLE_POWERS[0] = 1;
        for (int exponent = 1; exponent < WHOLE_POWERS.length; exponent++) {
            WHOLE_POWERS[exponent] = WHOLE_POWERS[exponent - 1] * 10;
        }
    }

    private final Rows rows;
    private final LongField digits;
    private final IntField scales;
    private final int scalePlace;

    DecimalField(Rows rows) {
        this.rows = rows;
        digits = new LongField(rows);
        scalePlace = rows.reserve(1);
        scales = new IntField(rows, scalePlace);
    }

    void putAbsent() {
        digits.put(0);
        scales.put(ABSENT);
    }

    void put(long unscaled, int scale) {
        long stripped = unscaled;
        int strippedScale = unscaled == 0 ? 0 : scale;
        while (stripped != 0 && stripped % 10 == 0) {
            stripped /= 10;
            strippedScale--;
        }
        digits.put(stripped);
        scales.put(strippedScale);
    }

    /** Digits after the eighteenth are rounded away: they are far below every tolerance. */
    void put(BigDecimal number) {
        BigDecimal kept = number.precision() > MOST_DIGITS ? number.round(new MathContext(MOST_DIGITS)) : number;
        put(kept.unscaledValue().longValueExact(), Math.clamp(kept.scale(), -MOST_SCALE, MOST_SCALE));
    }

    boolean states(int row) {
        return scales.get(row) != ABSENT;
    }

    boolean same(int row, DecimalField other, int otherRow) {
        return digits.get(row) == other.digits.get(otherRow) && scales.get(row) == other.scales.get(otherRow);
    }

    BigDecimal exact(int row) {
        return BigDecimal.valueOf(digits.get(row), scales.get(row));
    }

    /** For bands and orders of magnitude only; never for a verdict. */
    double approximate(int row) {
        int scale = scales.get(row);
        return scale >= 0 ? digits.get(row) / POWERS[scale] : digits.get(row) * POWERS[-scale];
    }

    /** How many digits the number has without leading and trailing zeros: the more, the more telling an agreement. */
    int significantDigits(int row) {
        long magnitude = Math.abs(digits.get(row));
        int count = 1;
        while (count < MOST_DIGITS && magnitude >= WHOLE_POWERS[count]) {
            count++;
        }
        return count;
    }

    long hash(int row) {
        return Hash.combine(digits.get(row), scales.get(row));
    }

    /** Divides every number by a power of ten. */
    void shift(int decimals) {
        for (int row = 0; row < rows.size(); row++) {
            if (states(row) && digits.get(row) != 0) {
                rows.put(row, scalePlace, scales.get(row) + decimals);
            }
        }
    }
}
