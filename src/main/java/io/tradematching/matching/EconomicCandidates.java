package io.tradematching.matching;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Finds pairs among the trades that references have not settled: by strong keys for all, by weak keys for the unsure ones. */
final class EconomicCandidates {

    private static final IntPredicate ALL = _ -> true;

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Lexicon lexicon;
    private final Scorer scorer;
    private final LongSet seen;
    private final Edges edges;
    private final int blockLimit;
    private final int[] block;
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
        this.block = new int[blockLimit];
        this.limits = limits;
    }

    /** @param banks rows to pair; @param counterparties likewise */
    void find(int[] banks, int[] counterparties) {
        for (BlockingKey key : BlockingKey.STRONG) {
            search(key, banks, counterparties, ALL, ALL);
        }
        BitSet unsureBanks = others(sureBanks, bank.size);
        BitSet unsureCounterparties = others(sureCounterparties, counterparty.size);
        for (BlockingKey key : BlockingKey.WEAK) {
            search(key, banks, counterparties, unsureBanks::get, unsureCounterparties::get);
        }
    }

    private static BitSet others(BitSet rows, int size) {
        BitSet others = (BitSet) rows.clone();
        others.flip(0, size);
        return others;
    }

    private void search(
            BlockingKey key,
            int[] banks,
            int[] counterparties,
            IntPredicate searchingBanks,
            IntPredicate searchingCounterparties) {
        long[] ofBanks = hashes(key, bank, banks);
        long[] ofCounterparties = hashes(key, counterparty, counterparties);
        HashIndex bankIndex = new HashIndex(ofBanks.length, i -> ofBanks[i]);
        HashIndex counterpartyIndex = new HashIndex(ofCounterparties.length, i -> ofCounterparties[i]);
        for (int i = 0; i < banks.length; i++) {
            if (ofBanks[i] != 0 && searchingBanks.test(banks[i])) {
                probeCounterparties(key, banks[i], ofBanks[i], counterpartyIndex, counterparties);
            }
        }
        for (int i = 0; i < counterparties.length; i++) {
            if (ofCounterparties[i] != 0 && searchingCounterparties.test(counterparties[i])) {
                probeBanks(key, counterparties[i], ofCounterparties[i], bankIndex, banks);
            }
        }
    }

    private long[] hashes(BlockingKey key, TradeBook book, int[] rows) {
        long[] hashes = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            hashes[i] = key.hash(book, rows[i], lexicon);
        }
        return hashes;
    }

    private void probeCounterparties(BlockingKey key, int b, long hash, HashIndex index, int[] counterparties) {
        int found = collect(index, hash);
        if (found > blockLimit) {
            limits.capped(lexicon.region(bank, b), key, blockLimit);
            return;
        }
        for (int i = 0; i < found; i++) {
            propose(b, counterparties[block[i]]);
        }
    }

    private void probeBanks(BlockingKey key, int c, long hash, HashIndex index, int[] banks) {
        int found = collect(index, hash);
        if (found > blockLimit) {
            limits.capped(lexicon.region(counterparty, c), key, blockLimit);
            return;
        }
        for (int i = 0; i < found; i++) {
            propose(banks[block[i]], c);
        }
    }

    /** Takes the places of the rows with the hash into the block; says how many there are, counted up to one more than the limit. */
    private int collect(HashIndex index, long hash) {
        int found = 0;
        for (int row = index.first(hash); row != HashIndex.NONE; row = index.next(row)) {
            if (found == blockLimit) {
                return blockLimit + 1;
            }
            block[found++] = row;
        }
        return found;
    }

    private void propose(int b, int c) {
        if (!seen.add(LongSet.pair(b, c))) {
            return;
        }
        int evidence = scorer.score(b, c);
        if (evidence == Scorer.REFUSED) {
            return;
        }
        edges.add(b, c, evidence, scorer.tally().roundedScore(), false);
        if (evidence >= scorer.rules(b).confident()) {
            sureBanks.set(b);
            sureCounterparties.set(c);
        }
    }
}
