package io.tradematching.matching;

/** Finds pairs by UTI and by cross reference. An exact reference only proposes a pair; the economics confirm it. */
final class ReferenceCandidates {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Standing banks;
    private final Standing counterparties;
    private final Scorer scorer;
    private final HashIndex utis;
    private final Edges edges;
    private final PairList proposed = new PairList();

    ReferenceCandidates(
            TradeBook bank,
            TradeBook counterparty,
            Standing banks,
            Standing counterparties,
            Scorer scorer,
            Edges edges) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.banks = banks;
        this.counterparties = counterparties;
        this.scorer = scorer;
        this.edges = edges;
        utis = new HashIndex(
                counterparty.size, row -> counterparties.stands(row) ? counterparty.utiHashes.get(row) : 0);
    }

    /** Adds an edge for every pair that a reference proposes and the economics confirm. */
    void find() {
        propose();
        weigh();
    }

    private void propose() {
        for (int row = 0; row < bank.size; row++) {
            if (banks.stands(row)) {
                findByUti(row);
                findQuoted(row);
            }
        }
        for (int row = 0; row < counterparty.size; row++) {
            if (counterparties.stands(row)) {
                findQuoting(row);
            }
        }
    }

    private void findByUti(int b) {
        for (int c = utis.first(bank.utiHashes.get(b)); c != HashIndex.NONE; c = utis.next(c)) {
            propose(b, c);
        }
    }

    private void findQuoted(int b) {
        for (int c = counterparties.firstOf(bank.theirReferenceHashes.get(b));
                c != HashIndex.NONE;
                c = counterparties.nextOf(c)) {
            if (!shareUti(b, c)) {
                propose(b, c);
            }
        }
    }

    private void findQuoting(int c) {
        for (int b = banks.firstOf(counterparty.theirReferenceHashes.get(c));
                b != HashIndex.NONE;
                b = banks.nextOf(b)) {
            if (!shareUti(b, c) && bank.theirReferenceHashes.get(b) != counterparty.referenceHashes.get(c)) {
                propose(b, c);
            }
        }
    }

    private boolean shareUti(int b, int c) {
        return bank.utiHashes.get(b) != 0 && bank.utiHashes.get(b) == counterparty.utiHashes.get(c);
    }

    private void propose(int b, int c) {
        proposed.add(b, c);
    }

    /** All in one loop: weighing is the most code there is, and compiled once for each place that calls it. */
    private void weigh() {
        for (int pair = 0; pair < proposed.size(); pair++) {
            int b = proposed.bank(pair);
            int evidence = scorer.score(b, proposed.counterparty(pair));
            if (evidence != Scorer.REFUSED) {
                edges.add(
                        b, proposed.counterparty(pair), evidence, scorer.tally().roundedScore(), scorer.isCertain(b));
            }
        }
    }
}
