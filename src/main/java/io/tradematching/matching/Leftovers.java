package io.tradematching.matching;

import io.tradematching.matching.MatchResult.PairingKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs what is left over on both sides. With everything else paired far fewer rivals remain, so less evidence suffices: two
 * papers are one trade if each is clearly the other's best of what is left, and no worse than any paper that has a partner.
 */
final class Leftovers {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Lexicon lexicon;
    private final Scorer scorer;
    private final Rivals rivals;
    private final int blockLimit;
    private final Limits limits;
    private final Edges edges = new Edges();
    private final LongSet seen = new LongSet();

    Leftovers(
            TradeBook bank,
            TradeBook counterparty,
            Lexicon lexicon,
            Scorer scorer,
            Rivals rivals,
            int blockLimit,
            Limits limits) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.lexicon = lexicon;
        this.scorer = scorer;
        this.rivals = rivals;
        this.blockLimit = blockLimit;
        this.limits = limits;
    }

    /** @param banks rows that are left; @param counterparties likewise */
    void pair(int[] banks, int[] counterparties, Pairing pairing) {
        for (BlockingKey key : BlockingKey.DATED) {
            search(key, banks, counterparties);
        }
        rivals.weigh(edges.pairs());
        clearEdges()
                .forEach(edge -> pairing.pair(
                        edges.bank(edge), edges.counterparty(edge), PairingKey.ECONOMICS, edges.score(edge)));
    }

    private void search(BlockingKey key, int[] banks, int[] counterparties) {
        HashIndex index = new HashIndex(counterparties.length, i -> key.hash(counterparty, counterparties[i], lexicon));
        for (int b : banks) {
            long hash = key.hash(bank, b, lexicon);
            if (index.count(hash, blockLimit) > blockLimit) {
                limits.capped(lexicon.region(bank, b), key, blockLimit);
            } else {
                for (int at = index.first(hash); at != HashIndex.NONE; at = index.next(at)) {
                    propose(b, counterparties[at]);
                }
            }
        }
    }

    private void propose(int b, int c) {
        if (seen.add(LongSet.pair(b, c))) {
            int evidence = scorer.evidence(b, c);
            if (evidence >= scorer.rules(b).leftover()) {
                edges.add(b, c, evidence, scorer.tally().roundedScore(), false);
            }
        }
    }

    /** Chosen before any is paired, so that their order does not matter. */
    private List<Integer> clearEdges() {
        Adjacency ofBank = new Adjacency(edges, bank.size, edges::bank, _ -> true);
        Adjacency ofCounterparty = new Adjacency(edges, counterparty.size, edges::counterparty, _ -> true);
        List<Integer> clear = new ArrayList<>();
        for (int edge = 0; edge < edges.size(); edge++) {
            int b = edges.bank(edge);
            int c = edges.counterparty(edge);
            if (scorer.isBestOfBoth(b, c, edges.evidence(edge))
                    && isClear(edge, ofBank, b)
                    && isClear(edge, ofCounterparty, c)) {
                clear.add(edge);
            }
        }
        return clear;
    }

    private boolean isClear(int edge, Adjacency adjacency, int row) {
        int rival = edges.evidence(edge) - scorer.rules(edges.bank(edge)).margin();
        for (int i = adjacency.start(row); i < adjacency.end(row); i++) {
            int other = adjacency.edge(i);
            if (other != edge && edges.evidence(other) > rival) {
                return false;
            }
        }
        return true;
    }
}
