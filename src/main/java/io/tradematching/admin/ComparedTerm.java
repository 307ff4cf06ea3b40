package io.tradematching.admin;

import io.tradematching.admin.PaperSide.Cell;
import io.tradematching.breaks.Break;
import io.tradematching.reconciliation.ReportedPair.Difference;
import io.tradematching.trade.Term;
import org.jspecify.annotations.Nullable;

/**
 * One term of a pair as both papers state it.
 *
 * @param difference as the run saw it, null if the values are equal
 * @param open the break, null where there is none
 * @param bank where the bank's paper states it, null if no place is known; likewise the counterparty's
 * @param gap between both values in words, null where they have none
 */
record ComparedTerm(
        Term term,
        @Nullable Difference difference,
        @Nullable Break open,
        @Nullable Cell bank,
        @Nullable Cell counterparty,
        @Nullable String gap) {

    static ComparedTerm differing(Term term, Difference it, @Nullable Break open, PaperSide bank, PaperSide other) {
        return new ComparedTerm(
                term,
                it,
                open,
                bank.stating(term, it.bankValue()).orElse(null),
                other.stating(term, it.counterpartyValue()).orElse(null),
                it.gap().orElse(null));
    }

    /** No difference was found: equal, aligned crosswise, or stated by one paper alone. */
    static ComparedTerm agreeing(Term term, PaperSide bank, PaperSide other) {
        return new ComparedTerm(
                term, null, null, bank.of(term).orElse(null), other.of(term).orElse(null), null);
    }

    public String verdict() {
        if (difference != null) {
            return difference.verdict();
        }
        return bank == null || counterparty == null ? "stated by one paper" : "no difference";
    }

    public String tone() {
        if (difference == null) {
            return bank == null || counterparty == null ? "quiet" : "good";
        }
        return difference.tolerated() ? "quiet" : open != null && open.status().isResolved() ? "good" : "bad";
    }
}
