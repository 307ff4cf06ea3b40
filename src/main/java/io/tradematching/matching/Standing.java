package io.tradematching.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which papers of one side stand for their trade. Papers of one reference are one trade if nothing gates them apart: the highest
 * version supersedes the others, and a re-sent paper is a duplicate of its original. Marked before any pairing, because
 * a re-sent paper left over is what another side's look-alike would latch on to.
 */
final class Standing {

    /** What a paper is to its trade. */
    enum Role {
        STANDS,
        SUPERSEDED,
        DUPLICATE,
        FLAWED
    }

    private static final int NEEDED_AGREEMENTS_PER_COMPARISON = 2;

    private final TradeBook book;
    private final Ranks ranks;
    private final Gates gates;
    private final HashIndex references;
    private final int[] heads;
    private final Role[] roles;

    Standing(TradeBook book, Ranks ranks, Gates gates) {
        this.book = book;
        this.ranks = ranks;
        this.gates = gates;
        references = new HashIndex(book.size, book.referenceHashes::get);
        heads = new int[book.size];
        roles = new Role[book.size];
        for (int row = 0; row < book.size; row++) {
            heads[row] = row;
            roles[row] = book.isFlawed(row) ? Role.FLAWED : Role.STANDS;
        }
        for (int row = 0; row < book.size; row++) {
            decideGroupOf(row);
        }
    }

    Role role(int row) {
        return roles[row];
    }

    boolean stands(int row) {
        return roles[row] == Role.STANDS;
    }

    /** The paper that stands for the row's trade; the row itself if it is the one. */
    int head(int row) {
        return heads[row];
    }

    /** A standing paper whose reference has the hash, or {@link HashIndex#NONE}. */
    int firstOf(long referenceHash) {
        return standing(references.first(referenceHash));
    }

    /** The next standing paper with the same reference, or {@link HashIndex#NONE}. */
    int nextOf(int row) {
        return standing(references.next(row));
    }

    private int standing(int first) {
        int row = first;
        while (row != HashIndex.NONE && !stands(row)) {
            row = references.next(row);
        }
        return row;
    }

    private void decideGroupOf(int row) {
        int first = references.first(book.referenceHashes.get(row));
        if (first == row && references.next(row) != HashIndex.NONE) {
            decide(group(first));
        }
    }

    /** Highest version first, of these the last received, of these the first by record id. */
    private List<Integer> group(int first) {
        List<Integer> group = new ArrayList<>();
        for (int row = first; row != HashIndex.NONE; row = references.next(row)) {
            if (roles[row] != Role.FLAWED) {
                group.add(row);
            }
        }
        group.sort(Comparator.comparingInt((Integer row) -> -book.versions.get(row))
                .thenComparingLong(row -> -book.receivedAt.get(row))
                .thenComparingInt(ranks::rank));
        return group;
    }

    private void decide(List<Integer> group) {
        List<List<Integer>> trades = new ArrayList<>();
        for (int row : group) {
            trades.stream()
                    .filter(trade -> isSameTrade(trade.getFirst(), row))
                    .findFirst()
                    .ifPresentOrElse(trade -> trade.add(row), () -> trades.add(new ArrayList<>(List.of(row))));
        }
        trades.forEach(this::decideTrade);
    }

    private void decideTrade(List<Integer> papers) {
        int latest = papers.getFirst();
        int head = latest;
        for (int paper : papers) {
            if (sameVersion(paper, latest) && sameTerms(paper, latest) && isEarlier(paper, head)) {
                head = paper;
            }
        }
        for (int paper : papers) {
            if (paper != head) {
                heads[paper] = head;
                roles[paper] = isReplaced(paper, head) ? Role.SUPERSEDED : Role.DUPLICATE;
            }
        }
    }

    private boolean isEarlier(int paper, int head) {
        return book.receivedAt.get(paper) < book.receivedAt.get(head);
    }

    private boolean isReplaced(int paper, int head) {
        return !sameVersion(paper, head)
                || !sameTerms(paper, head) && book.receivedAt.get(paper) != book.receivedAt.get(head);
    }

    private boolean sameVersion(int one, int other) {
        return book.versions.get(one) == book.versions.get(other);
    }

    /** The same reference can be another house's, or misread; then the terms have little in common. */
    private boolean isSameTrade(int head, int row) {
        if (!gates.partiesCompatible(head, row)) {
            return false;
        }
        int compared = comparable(head, row);
        int agreeing = agreeing(head, row);
        if (!sameVersion(head, row)) {
            return compared == 0 || agreeing > 0;
        }
        return gates.sameFamily(head, row)
                && gates.sameCurrency(head, row)
                && agreeing * NEEDED_AGREEMENTS_PER_COMPARISON >= compared;
    }

    private boolean sameTerms(int one, int other) {
        return comparable(one, other) == agreeing(one, other);
    }

    private int comparable(int one, int other) {
        return count(book.tradeDates.get(one) != TextNumbers.NO_DATE
                        && book.tradeDates.get(other) != TextNumbers.NO_DATE)
                + count(book.effectiveDates.get(one) != TextNumbers.NO_DATE
                        && book.effectiveDates.get(other) != TextNumbers.NO_DATE)
                + count(book.maturityDates.get(one) != TextNumbers.NO_DATE
                        && book.maturityDates.get(other) != TextNumbers.NO_DATE)
                + count(book.notionals.states(one) && book.notionals.states(other))
                + count(book.rates.states(one) && book.rates.states(other))
                + count(book.spreads.states(one) && book.spreads.states(other));
    }

    private int agreeing(int one, int other) {
        return count(agree(book.tradeDates, one, other))
                + count(agree(book.effectiveDates, one, other))
                + count(agree(book.maturityDates, one, other))
                + count(agree(book.notionals, one, other))
                + count(agree(book.rates, one, other))
                + count(agree(book.spreads, one, other));
    }

    private static boolean agree(IntField dates, int one, int other) {
        return dates.get(one) != TextNumbers.NO_DATE && dates.get(one) == dates.get(other);
    }

    private static boolean agree(DecimalField numbers, int one, int other) {
        return numbers.states(one) && numbers.same(one, numbers, other);
    }

    private static int count(boolean condition) {
        return condition ? 1 : 0;
    }
}
