package io.tradematching.matching;

import io.tradematching.matching.MatchResult.Contribution;
import io.tradematching.matching.MatchResult.PairingKey;
import io.tradematching.matching.MatchResult.RunnerUp;
import io.tradematching.matching.Pairing.AmbiguousGroup;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a pairing run decided in terms of the trades it was about: pairs, ambiguous groups, then trades alone and set aside. */
final class OutcomeOfTrades {

    private static final double ROUNDING = 10_000;
    private static final double HUNDREDTHS = 100;

    private final List<StoredTrade> banks;
    private final List<StoredTrade> counterparties;
    private final PairingResult result;
    private final PairComparison comparison;
    private final List<MatchResult> results = new ArrayList<>();

    OutcomeOfTrades(
            List<StoredTrade> banks,
            List<StoredTrade> counterparties,
            PairingResult result,
            PairComparison comparison) {
        this.banks = banks;
        this.counterparties = counterparties;
        this.result = result;
        this.comparison = comparison;
    }

    MatchOutcome outcome(String ruleSet) {
        for (int b : result.bankRanks().rows()) {
            PairingKey key = result.pairing().key(b);
            if (key != null) {
                results.add(paired(b, result.pairing().mate(b), key));
            }
        }
        result.pairing().ambiguous().forEach(group -> results.add(ambiguous(group)));
        for (int b : result.bankRanks().rows()) {
            if (result.pairing().mate(b) == Pairing.NONE && !result.pairing().isAmbiguousBank(b)) {
                results.add(unpaired(b, banks, result.banks(), nearestOfBank(b)));
            }
        }
        for (int c : result.counterpartyRanks().rows()) {
            if (result.pairing().bankMate(c) == Pairing.NONE
                    && !result.pairing().isAmbiguousCounterparty(c)) {
                results.add(unpaired(c, counterparties, result.counterparties(), nearestOfCounterparty(c)));
            }
        }
        return new MatchOutcome(ruleSet, results, result.warnings());
    }

    private MatchResult paired(int b, int c, PairingKey key) {
        StoredTrade bank = banks.get(b);
        StoredTrade counterparty = counterparties.get(c);
        List<TermDifference> differences = comparison.compare(bank, counterparty);
        boolean matched = differences.stream().allMatch(TermDifference::tolerated);
        result.scorer().weigh(b, c);
        double score = rounded(result.scorer().tally().score());
        List<Contribution> contributions = contributions(bank.trade().terms());
        return new MatchResult.Paired(
                bank,
                counterparty,
                matched ? MatchStatus.MATCHED : MatchStatus.MISMATCHED,
                score,
                key,
                differences,
                contributions,
                runnerUp(b, c));
    }

    private static double rounded(double score) {
        return Math.round(score * ROUNDING) / ROUNDING;
    }

    private List<Contribution> contributions(Terms terms) {
        Tally tally = result.scorer().tally();
        List<Contribution> contributions = new ArrayList<>();
        for (PairingTerm term : PairingTerm.values()) {
            if (tally.compares(term)) {
                contributions.add(new Contribution(
                        PairingView.term(term, terms), tally.evidence(term) / HUNDREDTHS, tally.agrees(term)));
            }
        }
        return contributions;
    }

    /** The next best candidate of the bank's paper; if it has none, of the counterparty's. */
    private @Nullable RunnerUp runnerUp(int b, int c) {
        int other = result.bestOfBank().bestBut(b, c);
        if (other != BestTwo.NONE) {
            return candidate(b, other, counterparties.get(other));
        }
        int otherBank = result.bestOfCounterparty().bestBut(c, b);
        return otherBank == BestTwo.NONE ? null : candidate(otherBank, c, banks.get(otherBank));
    }

    private @Nullable RunnerUp nearestOfBank(int b) {
        int c = result.bestOfBank().bestBut(b, BestTwo.NONE);
        return c == BestTwo.NONE ? null : candidate(b, c, counterparties.get(c));
    }

    private @Nullable RunnerUp nearestOfCounterparty(int c) {
        int b = result.bestOfCounterparty().bestBut(c, BestTwo.NONE);
        return b == BestTwo.NONE ? null : candidate(b, c, banks.get(b));
    }

    private RunnerUp candidate(int b, int c, StoredTrade candidate) {
        result.scorer().weigh(b, c);
        return new RunnerUp(candidate.tradeId(), rounded(result.scorer().tally().score()));
    }

    private MatchResult ambiguous(AmbiguousGroup group) {
        return new MatchResult.Ambiguous(
                group.banks().stream().map(banks::get).toList(),
                group.counterparties().stream().map(counterparties::get).toList());
    }

    private static MatchResult unpaired(
            int row, List<StoredTrade> trades, Standing standing, @Nullable RunnerUp nearest) {
        StoredTrade trade = trades.get(row);
        StoredTrade head = trades.get(standing.head(row));
        return switch (standing.role(row)) {
            case SUPERSEDED -> new MatchResult.Superseded(trade, head);
            case DUPLICATE -> new MatchResult.Duplicate(trade, head);
            case STANDS, FLAWED -> new MatchResult.Alone(trade, nearest);
        };
    }
}
