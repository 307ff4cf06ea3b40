package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.breaks.SecondLook.Outcome;

/** What two readings of a term on both papers say about their difference. */
final class LookVerdict {

    private LookVerdict() {}

    static TermEvidence on(TwoReadings bank, TwoReadings counterparty) {
        String note = bank.words("bank") + "; " + counterparty.words("counterparty");
        return new TermEvidence(bank.print(), counterparty.print(), new SecondLook(outcome(bank, counterparty), note));
    }

    private static Outcome outcome(TwoReadings bank, TwoReadings counterparty) {
        if (resolves(bank, counterparty) || resolves(counterparty, bank)) {
            return Outcome.RESOLVED;
        }
        if (isDoubtful(bank, counterparty) || isDoubtful(counterparty, bank)) {
            return Outcome.SUSPECTED;
        }
        return bank.isFirm() && counterparty.isFirm() ? Outcome.STANDS : Outcome.NOT_TAKEN;
    }

    /** A scan that reads as the other paper does, at least as surely as before, while the other paper stands firm. */
    private static boolean resolves(TwoReadings paper, TwoReadings other) {
        return !paper.isFirm()
                && paper.nowStates(other.first().value())
                && paper.secondIsAtLeastAsSure()
                && other.isFirm();
    }

    /** A scan whose readings contradict each other, or any paper that reads as the other one the second time. */
    private static boolean isDoubtful(TwoReadings paper, TwoReadings other) {
        return paper.nowStates(other.first().value()) || (paper.wasRead() && !paper.isFirm());
    }
}
