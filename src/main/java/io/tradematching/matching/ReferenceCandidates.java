package io.tradematching.matching;

import java.util.function.IntPredicate;

/** Finds pairs by UTI and by cross reference. An exact reference only proposes a pair; the economics confirm it. */
final class ReferenceCandidates {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Standing banks;
    private final Standing counterparties;
    private final Scorer scorer;
    private final HashIndex utis;
    private final LongSet seen;
    private final Edges edges;

    ReferenceCandidates(
            TradeBook bank,
            TradeBook counterparty,
            Standing banks,
            Standing counterparties,
            Scorer scorer,
            LongSet seen,
            Edges edges) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.banks = banks;
        this.counterparties = counterparties;
        this.scorer = scorer;
        this.seen = seen;
        this.edges = edges;
        utis = new HashIndex(
                counterparty.size, row -> counterparties.stands(row) ? counterparty.utiHashes.get(row) : 0);
    }

    /** Adds an edge for every pair that a reference proposes and the economics confirm. */
    void find() {
        for (int row = 0; row < bank.size; row++) {
            if (banks.stands(row)) {
                findByUti(row);
                int b = row;
                counterparties.forEachStanding(bank.theirReferenceHashes.get(row), c -> propose(b, c));
            }
        }
        for (int row = 0; row < counterparty.size; row++) {
            if (counterparties.stands(row)) {
                int c = row;
                IntPredicate propose = b -> propose(b, c);
                banks.forEachStanding(counterparty.theirReferenceHashes.get(row), propose);
            }
        }
    }

    private void findByUti(int b) {
        for (int c = utis.first(bank.utiHashes.get(b)); c != HashIndex.NONE; c = utis.next(c)) {
            propose(b, c);
        }
    }

    private boolean propose(int b, int c) {
        if (seen.add(LongSet.pair(b, c))) {
            int evidence = scorer.score(b, c);
            if (evidence != Scorer.REFUSED) {
                edges.add(b, c, evidence);
            }
        }
        return true;
    }
}
