package io.tradematching.matching;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one trade or one pair. Every trade that took part stands in exactly one result. */
public sealed interface MatchResult {

    /**
     * Two papers of one trade.
     *
     * @param status MATCHED or MISMATCHED
     * @param score 0 to 1: the share of the comparable weight that agrees
     * @param pairedBy which key brought the two together
     * @param runnerUp the next best candidate, null if there was none
     */
    record Paired(
            StoredTrade bank,
            StoredTrade counterparty,
            MatchStatus status,
            double score,
            PairingKey pairedBy,
            List<TermDifference> differences,
            List<Contribution> contributions,
            @Nullable RunnerUp runnerUp)
            implements MatchResult {}

    /**
     * A paper without a counterpart: UNMATCHED for the bank's, ALLEGED for the counterparty's.
     *
     * @param nearest the best candidate of the other side, which was not good enough or belongs to another; null if there was none
     */
    record Alone(StoredTrade trade, @Nullable RunnerUp nearest) implements MatchResult {}

    /** Candidates too close to call; all are listed. */
    record Ambiguous(List<StoredTrade> bank, List<StoredTrade> counterparty) implements MatchResult {}

    /** A re-sent paper; the original stands for it. */
    record Duplicate(StoredTrade trade, StoredTrade original) implements MatchResult {}

    /** An earlier version of the same reference. */
    record Superseded(StoredTrade trade, StoredTrade successor) implements MatchResult {}

    /** What one term added to or took from a pair's score. */
    record Contribution(Term term, double weight, boolean agrees) {}

    record RunnerUp(String tradeId, double score) {}

    /** The key that made two papers candidates for one trade, strongest first. */
    enum PairingKey {
        /** A person linked them; see {@link PairDecisions}. */
        DECISION,
        UTI,
        CROSS_REFERENCE,
        ECONOMICS
    }
}
