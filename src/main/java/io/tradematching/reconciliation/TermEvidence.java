package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.reconciliation.ReportedPair.Print;
import org.jspecify.annotations.Nullable;

/**
 * What the papers show of an unequal term.
 *
 * @param bank what is printed on the bank's paper, null if no place is known; likewise the counterparty's
 */
record TermEvidence(@Nullable Print bank, @Nullable Print counterparty, SecondLook secondLook) {

    static TermEvidence unknown(String why) {
        return new TermEvidence(null, null, SecondLook.notTaken(why));
    }

    boolean isMisreading() {
        return secondLook.outcome() == SecondLook.Outcome.RESOLVED;
    }
}
