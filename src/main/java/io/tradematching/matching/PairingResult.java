package io.tradematching.matching;

import java.util.List;

/** What a pairing run decided, with what is needed to explain it. */
record PairingResult(
        Pairing pairing,
        Standing banks,
        Standing counterparties,
        Ranks bankRanks,
        Ranks counterpartyRanks,
        BestTwo bestOfBank,
        BestTwo bestOfCounterparty,
        Scorer scorer,
        List<String> warnings) {

    PairingResult {
        warnings = List.copyOf(warnings);
    }
}
