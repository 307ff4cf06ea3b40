package io.tradematching.matching;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Finds pairs among the trades that references have not settled: by strong keys for all, by weak keys for the unsure ones. */
final class EconomicCandidates {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Lexicon lexicon;
    private final Scorer scorer;
    private final LongSet seen;
    private final Edges edges;
    private final int blockLimit;
    private final BitSet sureBanks = new BitSet();
    private final BitSet sureCounterparties = new BitSet();
    private final Limits limits;

    EconomicCandidates(
            TradeBook bank,
            TradeBook counterparty,
            Lexicon lexicon,
            Scorer scorer,
            LongSet seen,
            Edges edges,
            int blockLimit,
            Limits limits) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.lexicon = lexicon;
        this.scorer = scorer;
        this.seen = seen;
        this.edges = edges;
        this.blockLimit = blockLimit;
        this.limits = limits;
    }

    /** @param openBank rows to pair; @param openCounterparty likewise */
    void find(IntPredicate openBank, IntPredicate openCounterparty) {
        for (BlockingKey key : BlockingKey.STRONG) {
            search(key, openBank, openCounterparty, openBank, openCounterparty);
        }
        IntPredicate unsureBank = b -> openBank.test(b) && !sureBanks.get(b);
        IntPredicate unsureCounterparty = c -> openCounterparty.test(c) && !sureCounterparties.get(c);
        BitSet banks = rows(bank.size, unsureBank);
        BitSet counterparties = rows(counterparty.size, unsureCounterparty);
        for (BlockingKey key : BlockingKey.WEAK) {
            search(key, openBank, openCounterparty, banks::get, counterparties::get);
        }
    }

    private static BitSet rows(int size, IntPredicate which) {
        BitSet rows = new BitSet(size);
        for (int row = 0; row < size; row++) {
            rows.set(row, which.test(row));
        }
        return rows;
    }

    private void search(
            BlockingKey key,
            IntPredicate banks,
            IntPredicate counterparties,
            IntPredicate searchingBanks,
            IntPredicate searchingCounterparties) {
        HashIndex ofBank = index(key, bank, banks);
        HashIndex ofCounterparty = index(key, counterparty, counterparties);
        for (int b = 0; b < bank.size; b++) {
            if (ofBank.hash(b) != 0 && searchingBanks.test(b)) {
                probeCounterparties(key, b, ofBank.hash(b), ofCounterparty);
            }
        }
        for (int c = 0; c < counterparty.size; c++) {
            if (ofCounterparty.hash(c) != 0 && searchingCounterparties.test(c)) {
                probeBanks(key, c, ofCounterparty.hash(c), ofBank);
            }
        }
    }

    private HashIndex index(BlockingKey key, TradeBook book, IntPredicate rows) {
        return new HashIndex(book.size, row -> rows.test(row) ? key.hash(book, row, lexicon) : 0);
    }

    private void probeCounterparties(BlockingKey key, int b, long hash, HashIndex index) {
        if (isCapped(key, index, hash, bank, b)) {
            return;
        }
        for (int c = index.first(hash); c != HashIndex.NONE; c = index.next(c)) {
            propose(b, c);
        }
    }

    private void probeBanks(BlockingKey key, int c, long hash, HashIndex index) {
        if (isCapped(key, index, hash, counterparty, c)) {
            return;
        }
        for (int b = index.first(hash); b != HashIndex.NONE; b = index.next(b)) {
            propose(b, c);
        }
    }

    private boolean isCapped(BlockingKey key, HashIndex index, long hash, TradeBook book, int row) {
        boolean tooMany = index.count(hash, blockLimit) > blockLimit;
        if (tooMany) {
            limits.capped(lexicon.region(book, row), key, blockLimit);
        }
        return tooMany;
    }

    private void propose(int b, int c) {
        if (!seen.add(LongSet.pair(b, c))) {
            return;
        }
        int evidence = scorer.score(b, c);
        if (evidence == Scorer.REFUSED) {
            return;
        }
        edges.add(b, c, evidence);
        if (evidence >= scorer.rules(b).confident()) {
            sureBanks.set(b);
            sureCounterparties.set(c);
        }
    }
}
