package io.tradematching.matching;

import java.util.List;

/**
 * Everything one run of the matcher decided.
 *
 * @param ruleSet name and version of the rules used
 * @param results in an order that depends on the trades alone
 * @param warnings what bounded the run, for instance a capped block
 */
public record MatchOutcome(String ruleSet, List<MatchResult> results, List<String> warnings) {

    public MatchOutcome {
        results = List.copyOf(results);
        warnings = List.copyOf(warnings);
    }
}
