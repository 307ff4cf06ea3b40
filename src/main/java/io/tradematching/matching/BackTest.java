package io.tradematching.matching;

import io.tradematching.matching.MatchResult.Paired;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a candidate rule set would change about pairs that are already decided. Match the same trades under the candidate rules,
 * then compare:
 *
 * <pre>{@code
 * MatchOutcome candidate = new TradeMatcher(candidateRules).match(bank, counterparty, businessDate);
 * BackTest test = BackTest.compare(decided, candidate);
 * }</pre>
 *
 * @param ruleSet name and version of the candidate
 * @param gained pairs that it would make anew
 * @param lost decided pairs that it would not make
 * @param changed pairs that both make, with another status or other breaks
 * @param unchanged how many pairs stay as they are
 */
public record BackTest(
        String ruleSet, List<DecidedPair> gained, List<DecidedPair> lost, List<Change> changed, int unchanged) {

    public BackTest {
        gained = gained.stream().sorted(DecidedPair.ORDER).toList();
        lost = lost.stream().sorted(DecidedPair.ORDER).toList();
        changed = List.copyOf(changed);
    }

    /** @param decided each trade in one pair at most */
    public static BackTest compare(Collection<DecidedPair> decided, MatchOutcome candidate) {
        return compare(decided, candidate.ruleSet(), pairs(candidate));
    }

    /** The same for books of trades. */
    public static BackTest compare(Collection<DecidedPair> decided, BookOutcome candidate) {
        return compare(decided, candidate.ruleSet(), pairs(candidate));
    }

    /** The pairs of an outcome, for instance of the rules in force. */
    public static List<DecidedPair> pairs(MatchOutcome outcome) {
        return outcome.results().stream()
                .filter(Paired.class::isInstance)
                .map(Paired.class::cast)
                .map(pair -> DecidedPair.read(
                        pair.bank().tradeId(),
                        pair.counterparty().tradeId(),
                        pair.status(),
                        DifferenceText.of(pair.differences())))
                .toList();
    }

    public static List<DecidedPair> pairs(BookOutcome outcome) {
        List<DecidedPair> pairs = new ArrayList<>();
        outcome.forEachPair((bankId, counterpartyId, status, differences) ->
                pairs.add(DecidedPair.read(bankId, counterpartyId, status, differences)));
        return pairs;
    }

    private static BackTest compare(Collection<DecidedPair> decided, String ruleSet, List<DecidedPair> proposed) {
        Map<String, DecidedPair> before = new HashMap<>();
        decided.forEach(pair -> before.put(pair.bankId(), pair));
        List<DecidedPair> gained = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int unchanged = 0;
        for (DecidedPair after : proposed) {
            DecidedPair known = before.get(after.bankId());
            if (known == null || !known.isSamePairAs(after)) {
                gained.add(after);
            } else {
                before.remove(after.bankId());
                unchanged += known.equals(after) ? 1 : 0;
                changed.addAll(known.equals(after) ? List.of() : List.of(new Change(known, after)));
            }
        }
        return new BackTest(ruleSet, gained, List.copyOf(before.values()), changed, unchanged);
    }

    /** One pair under the rules in force and under the candidate. */
    public record Change(DecidedPair before, DecidedPair after) {}
}
