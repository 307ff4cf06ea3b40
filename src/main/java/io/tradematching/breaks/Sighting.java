package io.tradematching.breaks;

import io.tradematching.matching.TermDifference;
import io.tradematching.trade.Money;
import io.tradematching.trade.ProductType;
import org.jspecify.annotations.Nullable;

/**
 * A difference as one run saw it.
 *
 * @param matchId the pair's identity
 * @param counterparty by name, as the bank's paper states it; null if it does not
 * @param notional of the bank's paper, null if it states none
 * @param difference outside its tolerance
 * @param secondLook taken before the break was opened
 */
public record Sighting(
        String matchId,
        String bankTradeId,
        String counterpartyTradeId,
        ProductType product,
        @Nullable String counterparty,
        @Nullable Money notional,
        TermDifference difference,
        SecondLook secondLook) {

    /** The identity of the break over runs: its pair and its term. */
    public String breakId() {
        return matchId + "-" + difference.term().wireName();
    }

    boolean statesSameValuesAs(Sighting other) {
        return difference.bankValue().equals(other.difference.bankValue())
                && difference.counterpartyValue().equals(other.difference.counterpartyValue());
    }
}
