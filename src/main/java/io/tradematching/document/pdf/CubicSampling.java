package io.tradematching.document.pdf;

/** Which four neighbouring values a value between them is made of, and by what weights, along one side of an image. */
final class CubicSampling {

    static final int TAPS = 4;
    static final int SHIFT = 11;

    private static final int ONE = 1 << SHIFT;

    private final int[] sources;
    private final int[] weights;

    private CubicSampling(int length) {
        this.sources = new int[TAPS * length];
        this.weights = new int[TAPS * length];
    }

    /**
     * @param length of the result
     * @param source length of what is sampled
     * @param scale how many values of the result one value of the source becomes
     * @param offset where the source begins on the result
     */
    static CubicSampling of(int length, int source, double scale, double offset) {
        CubicSampling sampling = new CubicSampling(length);
        for (int i = 0; i < length; i++) {
            double place = (i + 0.5 - offset) / scale - 0.5;
            int before = (int) Math.floor(place);
            sampling.set(i, before, place - before, source);
        }
        return sampling;
    }

    int length() {
        return sources.length / TAPS;
    }

    int source(int at, int tap) {
        return sources[TAPS * at + tap];
    }

    int weight(int at, int tap) {
        return weights[TAPS * at + tap];
    }

    private void set(int at, int before, double share, int source) {
        double[] parts = {outer(1 + share), inner(share), inner(1 - share), outer(2 - share)};
        int rest = ONE;
        for (int tap = 0; tap < TAPS; tap++) {
            sources[TAPS * at + tap] = Math.clamp(before - 1L + tap, 0, source - 1);
            weights[TAPS * at + tap] = (int) Math.round(parts[tap] * ONE);
            rest -= weights[TAPS * at + tap];
        }
        weights[TAPS * at + 1] += rest;
    }

    /** Of a value nearer than one step; the spline of Catmull and Rom. */
    private static double inner(double distance) {
        return (1.5 * distance - 2.5) * distance * distance + 1;
    }

    private static double outer(double distance) {
        return ((-0.5 * distance + 2.5) * distance - 4) * distance + 2;
    }
}
