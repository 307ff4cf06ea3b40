package io.tradematching.reconciliation;

import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchResult;
import io.tradematching.matching.PairDecisions;
import io.tradematching.matching.PairIdentity;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A matcher with one rule: a counterparty's paper belongs to the bank's paper whose reference it quotes; two that quote the same one
 * are too close to call. It compares rate and trade date. The job's tests are about the job, not about matching.
 */
final class QuotedReferences implements Matching {

    @Override
    public MatchOutcome match(
            Collection<StoredTrade> bank,
            Collection<StoredTrade> counterparty,
            LocalDate businessDate,
            PairDecisions decisions) {
        List<MatchResult> results = new ArrayList<>();
        List<StoredTrade> left = new ArrayList<>(counterparty);
        for (StoredTrade trade : bank) {
            List<StoredTrade> candidates = left.stream()
                    .filter(other -> belong(trade, other, decisions))
                    .toList();
            left.removeAll(candidates);
            results.add(
                    switch (candidates.size()) {
                        case 0 -> new MatchResult.Alone(trade, null);
                        case 1 -> pair(trade, candidates.getFirst());
                        default -> new MatchResult.Ambiguous(List.of(trade), candidates);
                    });
        }
        left.forEach(trade -> results.add(new MatchResult.Alone(trade, null)));
        return new MatchOutcome("quoted-references 1", results, List.of());
    }

    private static boolean belong(StoredTrade bank, StoredTrade counterparty, PairDecisions decisions) {
        PairIdentity pair = PairIdentity.of(bank, counterparty);
        if (decisions.together().contains(pair)) {
            return true;
        }
        return !decisions.apart().contains(pair)
                && counterparty.trade().otherReference().isPresent()
                && counterparty.trade().otherReference().get().canonical().equals(pair.bank());
    }

    private static MatchResult.Paired pair(StoredTrade bank, StoredTrade counterparty) {
        List<TermDifference> differences = new ArrayList<>();
        compare(bank, counterparty, Term.FIXED_RATE, DifferenceKind.ECONOMIC, false, differences);
        compare(bank, counterparty, Term.TRADE_DATE, DifferenceKind.DATE, true, differences);
        boolean matched = differences.stream().allMatch(TermDifference::tolerated);
        return new MatchResult.Paired(
                bank,
                counterparty,
                matched ? MatchStatus.MATCHED : MatchStatus.MISMATCHED,
                matched ? 1 : 0.8,
                MatchResult.PairingKey.CROSS_REFERENCE,
                differences,
                List.of(new MatchResult.Contribution(Term.FIXED_RATE, 2.5, matched)),
                null);
    }

    private static void compare(
            StoredTrade bank,
            StoredTrade counterparty,
            Term term,
            DifferenceKind kind,
            boolean tolerated,
            List<TermDifference> differences) {
        String ours = bank.trade().terms().text(term).orElseThrow();
        String theirs = counterparty.trade().terms().text(term).orElseThrow();
        if (!ours.equals(theirs)) {
            differences.add(new TermDifference(
                    term, kind, Severity.HIGH, ours, theirs, tolerated ? "1 business day" : "exact", tolerated));
        }
    }
}
