package io.tradematching.matching;

import java.util.Set;

/**
 * What people decided about pairs; it stands above every key and score.
 *
 * @param together linked by hand: paired whatever the terms say, and then compared like any other pair
 * @param apart unlinked by hand: never paired with each other, though either may pair with a third
 */
public record PairDecisions(Set<PairIdentity> together, Set<PairIdentity> apart) {

    public static final PairDecisions NONE = new PairDecisions(Set.of(), Set.of());

    public PairDecisions {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }
}
