package io.tradematching.matching;

import io.tradematching.matching.MatchResult.Alone;
import io.tradematching.matching.MatchResult.Ambiguous;
import io.tradematching.matching.MatchResult.Duplicate;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.Superseded;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Everything one run of the matcher decided.
 *
 * @param ruleSet name and version of the rules used
 * @param results in an order that depends on the trades alone
 * @param warnings what bounded the run, for instance a capped block
 */
public record MatchOutcome(String ruleSet, List<MatchResult> results, List<String> warnings) {

    /** Pairs, then ambiguous groups, then the bank's other trades, then the counterparty's; of each the shorter id first. */
    private static final Comparator<MatchResult> ORDER = Comparator.comparingInt(MatchOutcome::section)
            .thenComparing(result -> first(result).tradeId(), Ranks.IDS);

    public MatchOutcome {
        results = List.copyOf(results);
        warnings = List.copyOf(warnings);
    }

    /**
     * The outcome of a run that was divided by a {@link RegionPlanner}: the same, byte for byte, as if it had not been.
     *
     * @param parts in any order
     * @throws IllegalArgumentException if there is none, or if they are not of one rule set
     */
    public static MatchOutcome union(Collection<MatchOutcome> parts) {
        List<String> ruleSets =
                parts.stream().map(MatchOutcome::ruleSet).distinct().sorted().toList();
        if (ruleSets.size() != 1) {
            throw new IllegalArgumentException("The parts of a run have one rule set, not " + ruleSets);
        }
        return new MatchOutcome(
                ruleSets.getFirst(),
                parts.stream()
                        .flatMap(part -> part.results().stream())
                        .sorted(ORDER)
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.warnings().stream())
                        .sorted()
                        .toList());
    }

    private static int section(MatchResult result) {
        return switch (result) {
            case Paired _ -> 0;
            case Ambiguous _ -> 1;
            case Alone _, Duplicate _, Superseded _ -> first(result).trade().source() == TradeSource.BANK ? 2 : 3;
        };
    }

    private static StoredTrade first(MatchResult result) {
        return switch (result) {
            case Paired pair -> pair.bank();
            case Ambiguous group -> group.bank().getFirst();
            case Alone alone -> alone.trade();
            case Duplicate duplicate -> duplicate.trade();
            case Superseded superseded -> superseded.trade();
        };
    }
}
