package io.tradematching.reconciliation;

import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.TermDifference;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Map;

/** The evidence for the unequal terms of one pair. */
record PairEvidence(Map<Term, TermEvidence> terms, String whyUnknown) {

    /** Stands where a tolerance does. */
    static final String MISREAD = "misread";

    static final PairEvidence NONE = new PairEvidence(Map.of(), "the papers were not looked at again");

    PairEvidence {
        terms = Map.copyOf(terms);
    }

    static PairEvidence without(String why) {
        return new PairEvidence(Map.of(), why);
    }

    TermEvidence of(Term term) {
        TermEvidence known = terms.get(term);
        return known == null ? TermEvidence.unknown(whyUnknown) : known;
    }

    /** The pair as it stands when what was misread counts no longer: matched, if nothing else is unequal. */
    Paired corrected(Paired pair) {
        if (terms.values().stream().noneMatch(TermEvidence::isMisreading)) {
            return pair;
        }
        List<TermDifference> differences =
                pair.differences().stream().map(this::corrected).toList();
        boolean matched = differences.stream().allMatch(TermDifference::tolerated);
        return new Paired(
                pair.bank(),
                pair.counterparty(),
                matched ? MatchStatus.MATCHED : MatchStatus.MISMATCHED,
                pair.score(),
                pair.pairedBy(),
                differences,
                pair.contributions(),
                pair.runnerUp());
    }

    private TermDifference corrected(TermDifference it) {
        if (it.tolerated() || !of(it.term()).isMisreading()) {
            return it;
        }
        return new TermDifference(
                it.term(), it.kind(), it.severity(), it.bankValue(), it.counterpartyValue(), MISREAD, true);
    }
}
