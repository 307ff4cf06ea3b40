package io.tradematching.reconciliation;

import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.PairIdentity;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a run's matching is divided, and what people had decided by then: all parts, whoever works on them and whenever, go by the
 * same.
 *
 * @param parts regions by name, each in one part
 */
record MatchingPlan(List<Set<String>> parts, Set<PairIdentity> together, Set<PairIdentity> apart) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    PairDecisions decisions() {
        return new PairDecisions(together, apart);
    }

    byte[] toJson() {
        return JSON.writeValueAsBytes(this);
    }

    static MatchingPlan ofJson(byte[] json) {
        return JSON.readValue(json, MatchingPlan.class);
    }
}
