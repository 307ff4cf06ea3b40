package io.tradematching.matching;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Weighs candidate pairs' papers against every other paper, also those that have a partner: a paper that resembles a settled
 * trade more than its own candidate is likely that trade's look-alike.
 */
final class Rivals {

    private static final List<BlockingKey> KEYS = BlockingKey.DATED;

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Standing banks;
    private final Standing counterparties;
    private final Lexicon lexicon;
    private final Scorer scorer;

    Rivals(
            TradeBook bank,
            TradeBook counterparty,
            Standing banks,
            Standing counterparties,
            Lexicon lexicon,
            Scorer scorer) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.banks = banks;
        this.counterparties = counterparties;
        this.lexicon = lexicon;
        this.scorer = scorer;
    }

    /** Tells the scorer the rivals of every pair. */
    void weigh(PairList pairs) {
        for (BlockingKey key : pairs.size() == 0 ? List.<BlockingKey>of() : KEYS) {
            IntUnaryOperator b = pairs::bank;
            search(key, pairs.size(), bank, b, counterparty, counterparties, scorer::evidence);
            IntUnaryOperator c = pairs::counterparty;
            search(key, pairs.size(), counterparty, c, bank, banks, (own, other) -> scorer.evidence(other, own));
        }
    }

    private void search(
            BlockingKey key,
            int size,
            TradeBook book,
            IntUnaryOperator row,
            TradeBook others,
            Standing standing,
            PairWeighing weighing) {
        HashIndex index = new HashIndex(size, at -> key.hash(book, row.applyAsInt(at), lexicon));
        for (int other = 0; other < others.size; other++) {
            if (standing.stands(other)) {
                for (int at = index.first(key.hash(others, other, lexicon));
                        at != HashIndex.NONE;
                        at = index.next(at)) {
                    weighing.weigh(row.applyAsInt(at), other);
                }
            }
        }
    }

    @FunctionalInterface
    private interface PairWeighing {
        void weigh(int own, int other);
    }
}
