package tradematching.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;

/** How much of what a generated population holds, in thousandths of the trades. */
enum Mix {
    /** Mostly clean: what a good day looks like. */
    STANDARD(920, 20, 10, 5, 5),
    /** Half clean; the rest is everything that goes wrong. */
    HARD(500, 100, 50, 30, 10);

    private final int clean;
    private final int unmatched;
    private final int twins;
    private final int resent;
    private final int amended;

    Mix(int clean, int unmatched, int twins, int resent, int amended) {
        this.clean = clean;
        this.unmatched = unmatched;
        this.twins = twins;
        this.resent = resent;
        this.amended = amended;
    }

    /** What becomes of one trade. */
    Fate fate(SplittableRandom random) {
        int draw = random.nextInt(1000);
        if (draw < clean) {
            return new Fate("clean", List.of());
        }
        if (draw < clean + unmatched) {
            return new Fate("unmatched", List.of());
        }
        if (draw < clean + unmatched + twins) {
            return new Fate("twins", List.of());
        }
        Perturbation[] all = Perturbation.values();
        if (draw < clean + unmatched + twins + (1000 - clean - unmatched - twins) / 6) {
            return new Fate("several", several(random, all));
        }
        Perturbation one = all[random.nextInt(all.length)];
        return new Fate(one.name().toLowerCase(java.util.Locale.ROOT), List.of(one));
    }

    /** Two or three different ones. */
    private static List<Perturbation> several(SplittableRandom random, Perturbation[] all) {
        EnumSet<Perturbation> chosen = EnumSet.noneOf(Perturbation.class);
        int count = 2 + random.nextInt(2);
        while (chosen.size() < count) {
            chosen.add(all[random.nextInt(all.length)]);
        }
        return List.copyOf(chosen);
    }

    boolean isResent(SplittableRandom random) {
        return random.nextInt(1000) < resent;
    }

    boolean isAmended(SplittableRandom random) {
        return random.nextInt(1000) < amended;
    }

    /** @param category under which the trade is scored */
    record Fate(String category, List<Perturbation> perturbations) {}
}
