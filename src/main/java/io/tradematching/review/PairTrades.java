package io.tradematching.review;

import io.tradematching.matching.PairIdentity;

/** Two trades by their keys in the tables. */
public record PairTrades(String bank, String counterparty) {

    public PairIdentity identity() {
        return PairIdentity.ofReferences(bank, counterparty);
    }
}
