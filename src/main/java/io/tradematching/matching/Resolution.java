package io.tradematching.matching;

import io.tradematching.matching.MatchResult.PairingKey;
import io.tradematching.matching.Pairing.AmbiguousGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Resolves the candidate pairs: in each connected group the assignment with the most evidence, if its margin is wide enough. */
final class Resolution {

    /** Above it a group is resolved without its weak candidates; a {@link Limits limit}. */
    static final int LARGEST_GROUP = 120;

    private final Edges edges;
    private final Ranks bankRanks;
    private final Ranks counterpartyRanks;
    private final Scorer scorer;
    private final Pairing pairing;
    private final Adjacency ofBank;
    private final Adjacency ofCounterparty;
    private final KeyOfPair keys;
    private final List<AmbiguousGroup> ambiguous = new ArrayList<>();
    private final boolean[] visitedBanks;
    private final boolean[] visitedCounterparties;
    private final IntConsumer onLargeGroup;

    /**
     * @param open whether an edge's trades are both still to be paired
     * @param onLargeGroup told a bank's row of every group that is too large for an assignment
     */
    Resolution(
            Edges edges,
            IntPredicate open,
            Ranks bankRanks,
            Ranks counterpartyRanks,
            int bankSize,
            int counterpartySize,
            Scorer scorer,
            Pairing pairing,
            KeyOfPair keys,
            IntConsumer onLargeGroup) {
        this.edges = edges;
        this.bankRanks = bankRanks;
        this.counterpartyRanks = counterpartyRanks;
        this.scorer = scorer;
        this.pairing = pairing;
        this.keys = keys;
        this.onLargeGroup = onLargeGroup;
        ofBank = new Adjacency(edges, bankSize, edges::bank, open);
        ofCounterparty = new Adjacency(edges, counterpartySize, edges::counterparty, open);
        visitedBanks = new boolean[bankSize];
        visitedCounterparties = new boolean[counterpartySize];
    }

    void resolve() {
        for (int b : bankRanks.rows()) {
            if (!visitedBanks[b] && ofBank.degree(b) > 0) {
                resolve(group(b));
            }
        }
        ambiguous.sort(
                Comparator.comparingInt(group -> bankRanks.rank(group.banks().getFirst())));
        pairing.ambiguous(ambiguous);
    }

    private Group group(int first) {
        List<Integer> banks = new ArrayList<>(List.of(first));
        List<Integer> counterparties = new ArrayList<>();
        visitedBanks[first] = true;
        for (int at = 0; at < banks.size(); at++) {
            int b = banks.get(at);
            for (int i = ofBank.start(b); i < ofBank.end(b); i++) {
                int c = edges.counterparty(ofBank.edge(i));
                if (!visitedCounterparties[c]) {
                    visitedCounterparties[c] = true;
                    counterparties.add(c);
                    addNeighbours(c, banks);
                }
            }
        }
        banks.sort((one, other) -> Integer.compare(bankRanks.rank(one), bankRanks.rank(other)));
        counterparties.sort(
                (one, other) -> Integer.compare(counterpartyRanks.rank(one), counterpartyRanks.rank(other)));
        return new Group(banks, counterparties);
    }

    private void addNeighbours(int c, List<Integer> banks) {
        for (int i = ofCounterparty.start(c); i < ofCounterparty.end(c); i++) {
            int b = edges.bank(ofCounterparty.edge(i));
            if (!visitedBanks[b]) {
                visitedBanks[b] = true;
                banks.add(b);
            }
        }
    }

    private void resolve(Group group) {
        if (group.banks().size() == 1 && group.counterparties().size() == 1) {
            pair(group.banks().getFirst(), group.counterparties().getFirst());
        } else if (Math.max(group.banks().size(), group.counterparties().size()) > LARGEST_GROUP) {
            onLargeGroup.accept(group.banks().getFirst());
            pairMutualBest(group);
        } else {
            assign(group);
        }
    }

    private void assign(Group group) {
        int[][] values = values(group);
        int[] best = Assignment.best(values);
        long total = Assignment.total(values, best);
        Ties ties = new Ties(group.banks().size(), group.counterparties().size());
        for (int row = 0; row < best.length; row++) {
            if (best[row] != Assignment.NONE) {
                challenge(group, values, best, total, row, ties);
            }
        }
        for (int row = 0; row < best.length; row++) {
            if (best[row] != Assignment.NONE && !ties.contains(row)) {
                pair(group.banks().get(row), group.counterparties().get(best[row]));
            }
        }
        ambiguous.addAll(ties.groups(group));
    }

    /** Looks for the best assignment without one of the pairs; if it is nearly as good, what it changes is ambiguous. */
    private void challenge(Group group, int[][] values, int[] best, long total, int row, Ties ties) {
        int column = best[row];
        int value = values[row][column];
        values[row][column] = 0;
        int[] other = Assignment.best(values);
        long lost = total - Assignment.total(values, other);
        values[row][column] = value;
        boolean another = other[row] != Assignment.NONE || Arrays.stream(other).anyMatch(c -> c == column);
        if (another && lost < scorer.rules(group.banks().get(row)).margin()) {
            ties.join(best, other);
        }
    }

    private int[][] values(Group group) {
        int[][] values = new int[group.banks().size()][group.counterparties().size()];
        for (int row = 0; row < values.length; row++) {
            int b = group.banks().get(row);
            int needed = scorer.rules(b).accept();
            for (int i = ofBank.start(b); i < ofBank.end(b); i++) {
                int edge = ofBank.edge(i);
                int column = group.counterparties().indexOf(edges.counterparty(edge));
                values[row][column] = edges.evidence(edge) - needed + 1;
            }
        }
        return values;
    }

    /** Too many look-alikes for an assignment: only pairs that are each other's best by the margin stand. */
    private void pairMutualBest(Group group) {
        for (int b : group.banks()) {
            int c = clearBest(ofBank, b, edges::counterparty);
            if (c != Pairing.NONE && clearBest(ofCounterparty, c, edges::bank) == b) {
                pair(b, c);
            }
        }
        List<Integer> banks = group.banks().stream()
                .filter(b -> pairing.mate(b) == Pairing.NONE)
                .toList();
        List<Integer> counterparties = group.counterparties().stream()
                .filter(c -> pairing.bankMate(c) == Pairing.NONE)
                .toList();
        if (!banks.isEmpty() && !counterparties.isEmpty()) {
            ambiguous.add(new AmbiguousGroup(banks, counterparties));
        }
    }

    private int clearBest(Adjacency adjacency, int row, IntUnaryOperator otherEnd) {
        int best = Pairing.NONE;
        int bestEvidence = Integer.MIN_VALUE / 2;
        int secondEvidence = Integer.MIN_VALUE / 2;
        for (int i = adjacency.start(row); i < adjacency.end(row); i++) {
            int edge = adjacency.edge(i);
            int evidence = edges.evidence(edge);
            if (evidence > bestEvidence) {
                secondEvidence = bestEvidence;
                bestEvidence = evidence;
                best = edge;
            } else {
                secondEvidence = Math.max(secondEvidence, evidence);
            }
        }
        boolean clear = best != Pairing.NONE
                && bestEvidence - secondEvidence
                        >= scorer.rules(edges.bank(best)).margin();
        return clear ? otherEnd.applyAsInt(best) : Pairing.NONE;
    }

    private void pair(int b, int c) {
        for (int i = ofBank.start(b); i < ofBank.end(b); i++) {
            int edge = ofBank.edge(i);
            if (edges.counterparty(edge) == c) {
                pairing.pair(b, c, keys.of(b, c), edges.score(edge));
                return;
            }
        }
        throw new IllegalStateException("Rows %d and %d are no candidates".formatted(b, c));
    }

    /** The strongest key that two papers share. */
    @FunctionalInterface
    interface KeyOfPair {
        PairingKey of(int b, int c);
    }

    /** Trades connected by candidate pairs, each side in the order of record ids. */
    record Group(List<Integer> banks, List<Integer> counterparties) {}
}
