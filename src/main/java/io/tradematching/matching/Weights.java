package io.tradematching.matching;

import java.util.Arrays;
import java.util.Map;

/** The weight of every pairing term; {@link Weight#NONE} where nothing is said. */
final class Weights {

    static final Weights NONE = new Weights(none());

    private final Weight[] byTerm;

    private static Weight[] none() {
        Weight[] none = new Weight[PairingTerm.values().length];
        Arrays.fill(none, Weight.NONE);
        return none;
    }

    private Weights(Weight[] byTerm) {
        this.byTerm = byTerm;
    }

    Weight of(PairingTerm term) {
        return byTerm[term.ordinal()];
    }

    Weights with(Map<PairingTerm, Weight> changes) {
        Weight[] changed = byTerm.clone();
        changes.forEach((term, weight) -> changed[term.ordinal()] = weight);
        return new Weights(changed);
    }
}
