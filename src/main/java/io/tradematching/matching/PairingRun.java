package io.tradematching.matching;

import io.tradematching.matching.MatchResult.PairingKey;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs two books, once. Read {@link #run} from top to bottom: what people decided, then pairs that references name and the
 * economics confirm without rival, then candidates by economics, then the best assignment.
 */
final class PairingRun {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final MatchingRules rules;
    private final PairDecisions decisions;
    private final Ranks bankRanks;
    private final Ranks counterpartyRanks;
    private final Lexicon lexicon;
    private final Standing banks;
    private final Standing counterparties;
    private final BestTwo ofBank;
    private final BestTwo ofCounterparty;
    private final LongSet apart = new LongSet();
    private final LongSet seen = new LongSet();
    private final Edges edges = new Edges();
    private final Gates gates;
    private final Scorer scorer;
    private final Pairing pairing;
    private final Limits limits = new Limits();

    PairingRun(
            TradeBook bank,
            TradeBook counterparty,
            Vocabulary vocabulary,
            MatchingRules rules,
            PairDecisions decisions) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.rules = rules;
        this.decisions = decisions;
        bankRanks = new Ranks(bank);
        counterpartyRanks = new Ranks(counterparty);
        bankRanks.flawRepeatedIds();
        counterpartyRanks.flawRepeatedIds();
        lexicon = new Lexicon(vocabulary, rules);
        PartyComparison parties = rules.partyComparison(lexicon);
        banks = new Standing(bank, bankRanks, new Gates(bank, bank, lexicon, parties));
        counterparties =
                new Standing(counterparty, counterpartyRanks, new Gates(counterparty, counterparty, lexicon, parties));
        ofBank = new BestTwo(bank.size, counterpartyRanks);
        ofCounterparty = new BestTwo(counterparty.size, bankRanks);
        gates = new Gates(bank, counterparty, lexicon, parties);
        Evidence evidence = new Evidence(bank, counterparty, lexicon, gates);
        scorer = new Scorer(bank, new RuleProfiles(rules, lexicon), gates, evidence, apart, ofBank, ofCounterparty);
        pairing = new Pairing(bank.size, counterparty.size);
    }

    PairingResult run() {
        applyDecisions();
        new ReferenceCandidates(bank, counterparty, banks, counterparties, scorer, edges).find();
        settleByReference();
        EconomicCandidates economics =
                new EconomicCandidates(bank, counterparty, lexicon, scorer, seen, edges, rules.blockLimit(), limits);
        economics.find(rows(bank, this::isOpenBank), rows(counterparty, this::isOpenCounterparty));
        Resolution resolution = new Resolution(
                edges,
                this::isOpen,
                bankRanks,
                counterpartyRanks,
                bank.size,
                counterparty.size,
                scorer,
                pairing,
                this::keyOf,
                b -> limits.resolvedPairByPair(lexicon.region(bank, b), Resolution.LARGEST_GROUP));
        resolution.resolve();
        Rivals rivals = new Rivals(bank, counterparty, banks, counterparties, lexicon, scorer);
        new Leftovers(bank, counterparty, lexicon, scorer, rivals, rules.blockLimit(), limits)
                .pair(
                        rows(bank, b -> isOpenBank(b) && !pairing.isAmbiguousBank(b)),
                        rows(counterparty, c -> isOpenCounterparty(c) && !pairing.isAmbiguousCounterparty(c)),
                        pairing);
        return new PairingResult(
                pairing,
                banks,
                counterparties,
                bankRanks,
                counterpartyRanks,
                ofBank,
                ofCounterparty,
                scorer,
                limits.warnings());
    }

    private void applyDecisions() {
        for (PairIdentity identity : decisions.apart()) {
            forEachPair(identity, (b, c) -> apart.add(LongSet.pair(b, c)));
        }
        decisions.together().stream()
                .sorted(PairIdentity.ORDER)
                .forEach(identity -> forEachPair(identity, (b, c) -> {
                    if (pairing.isFree(b, c)) {
                        scorer.weigh(b, c);
                        pairing.pair(b, c, PairingKey.DECISION, scorer.tally().roundedScore());
                    }
                }));
    }

    private void forEachPair(PairIdentity identity, PairConsumer consumer) {
        long bankHash = CanonicalReference.hashOf(identity.bank());
        long counterpartyHash = CanonicalReference.hashOf(identity.counterparty());
        for (int b = banks.firstOf(bankHash); b != HashIndex.NONE; b = banks.nextOf(b)) {
            for (int c = counterparties.firstOf(counterpartyHash); c != HashIndex.NONE; c = counterparties.nextOf(c)) {
                consumer.accept(b, c);
            }
        }
    }

    /** A pair is settled if references name it and nothing else, and everything else agrees. */
    private void settleByReference() {
        Adjacency banksEdges = new Adjacency(edges, bank.size, edges::bank, this::isOpen);
        Adjacency counterpartiesEdges = new Adjacency(edges, counterparty.size, edges::counterparty, this::isOpen);
        for (int edge = 0; edge < edges.size(); edge++) {
            int b = edges.bank(edge);
            int c = edges.counterparty(edge);
            if (edges.isCertain(edge) && banksEdges.degree(b) == 1 && counterpartiesEdges.degree(c) == 1) {
                pairing.pair(b, c, keyOf(b, c), edges.score(edge));
            } else {
                seen.add(LongSet.pair(b, c));
            }
        }
    }

    private static int[] rows(TradeBook book, IntPredicate which) {
        return IntStream.range(0, book.size).filter(which).toArray();
    }

    private boolean isOpenBank(int b) {
        return banks.stands(b) && pairing.mate(b) == Pairing.NONE;
    }

    private boolean isOpenCounterparty(int c) {
        return counterparties.stands(c) && pairing.bankMate(c) == Pairing.NONE;
    }

    private boolean isOpen(int edge) {
        return pairing.isFree(edges.bank(edge), edges.counterparty(edge));
    }

    private PairingKey keyOf(int b, int c) {
        if (bank.utiHashes.get(b) != 0 && bank.utiHashes.get(b) == counterparty.utiHashes.get(c)) {
            return PairingKey.UTI;
        }
        boolean quoted = quotes(counterparty, c, bank, b) || quotes(bank, b, counterparty, c);
        return quoted ? PairingKey.CROSS_REFERENCE : PairingKey.ECONOMICS;
    }

    private static boolean quotes(TradeBook quoter, int row, TradeBook owner, int ownRow) {
        long quoted = quoter.theirReferenceHashes.get(row);
        return quoted != 0 && quoted == owner.referenceHashes.get(ownRow);
    }

    @FunctionalInterface
    private interface PairConsumer {
        void accept(int b, int c);
    }
}
