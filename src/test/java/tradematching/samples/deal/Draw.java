package tradematching.samples.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices. The same seed and the same sequence of questions give the same answers. */
public final class Draw {

    private final long seed;
    private final SplittableRandom random;

    public Draw(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** An independent sequence: how much is drawn from it never shifts this one. */
    public Draw fork(String purpose) {
        return new Draw(seed * 1_000_003L + purpose.hashCode());
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A decimal between the two bounds in whole steps. */
    public BigDecimal decimal(String lowest, String highest, String step) {
        BigDecimal width = new BigDecimal(highest).subtract(new BigDecimal(lowest));
        int steps = width.divide(new BigDecimal(step)).intValue();
        return new BigDecimal(lowest).add(new BigDecimal(step).multiply(BigDecimal.valueOf(between(0, steps))));
    }

    public String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    public String digits(int length) {
        return text("0123456789", length);
    }

    public double gaussian() {
        return random.nextGaussian();
    }
}
