package io.tradematching.matching;

import io.tradematching.matching.MatchResult.PairingKey;
import io.tradematching.matching.Pairing.AmbiguousGroup;
import io.tradematching.trade.MatchStatus;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Everything a run over two books decided; every record of either book stands in exactly one line. */
public final class BookOutcome {

    private static final String NO_RECORD = "";

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final PairingResult result;
    private final BookComparison comparison;
    private final String ruleSet;

    BookOutcome(
            TradeBook bank, TradeBook counterparty, PairingResult result, BookComparison comparison, String ruleSet) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.result = result;
        this.comparison = comparison;
        this.ruleSet = ruleSet;
    }

    public String ruleSet() {
        return ruleSet;
    }

    public List<String> warnings() {
        return result.warnings();
    }

    /** How many pairs went through the full weighing. */
    public long pairsScored() {
        return result.scorer().scored();
    }

    /** Tells every line: the bank's records in the order of their ids, then the counterparty's that are not paired. */
    public void forEachLine(LineConsumer lines) {
        String[] bankNotes = notes(bank.size(), AmbiguousGroup::banks, AmbiguousGroup::counterparties, counterparty);
        for (int b : result.bankRanks().rows()) {
            PairingKey key = result.pairing().key(b);
            if (key != null) {
                linePair(b, key, lines);
            } else {
                Line line = unpaired(b, bank, result.banks(), MatchStatus.UNMATCHED.name(), bankNotes[b]);
                lines.line(bank.recordId(b), NO_RECORD, line.status(), 0, "", line.differences());
            }
        }
        String[] notes = notes(counterparty.size(), AmbiguousGroup::counterparties, AmbiguousGroup::banks, bank);
        for (int c : result.counterpartyRanks().rows()) {
            if (result.pairing().bankMate(c) == Pairing.NONE) {
                Line line = unpaired(c, counterparty, result.counterparties(), MatchStatus.ALLEGED.name(), notes[c]);
                lines.line(NO_RECORD, counterparty.recordId(c), line.status(), 0, "", line.differences());
            }
        }
    }

    /** Tells every pair, in the order of the bank's ids. */
    void forEachPair(PairConsumer pairs) {
        for (int b : result.bankRanks().rows()) {
            if (result.pairing().key(b) != null) {
                int c = result.pairing().mate(b);
                List<TermDifference> differences = comparison.compare(b, c);
                pairs.pair(
                        bank.recordId(b),
                        counterparty.recordId(c),
                        status(differences),
                        DifferenceText.of(differences));
            }
        }
    }

    private static MatchStatus status(List<TermDifference> differences) {
        boolean matched = differences.stream().allMatch(TermDifference::tolerated);
        return matched ? MatchStatus.MATCHED : MatchStatus.MISMATCHED;
    }

    private void linePair(int b, PairingKey key, LineConsumer lines) {
        int c = result.pairing().mate(b);
        List<TermDifference> differences = comparison.compare(b, c);
        lines.line(
                bank.recordId(b),
                counterparty.recordId(c),
                status(differences).name(),
                result.pairing().score(b),
                key.name(),
                DifferenceText.of(differences));
    }

    /** For every ambiguous record of one side its candidates on the other; null for all others. */
    private String[] notes(
            int size,
            java.util.function.Function<AmbiguousGroup, List<Integer>> own,
            java.util.function.Function<AmbiguousGroup, List<Integer>> others,
            TradeBook otherBook) {
        String[] notes = new String[size];
        IntFunction<String> id = otherBook::recordId;
        for (AmbiguousGroup group : result.pairing().ambiguous()) {
            String candidates =
                    others.apply(group).stream().map(id::apply).collect(Collectors.joining("|", "candidates=", ""));
            own.apply(group).forEach(row -> notes[row] = candidates);
        }
        return notes;
    }

    private static Line unpaired(
            int row,
            TradeBook book,
            Standing standing,
            String alone,
            @org.jspecify.annotations.Nullable String ambiguity) {
        String head = book.recordId(standing.head(row));
        return switch (standing.role(row)) {
            case SUPERSEDED -> new Line("SUPERSEDED", "by=" + head);
            case DUPLICATE -> new Line(DifferenceKind.DUPLICATE.name(), "of=" + head);
            case FLAWED -> new Line(MatchStatus.DATA_ERROR.name(), book.flaw(row));
            case STANDS -> ambiguity == null ? new Line(alone, "") : new Line(MatchStatus.AMBIGUOUS.name(), ambiguity);
        };
    }

    private record Line(String status, String differences) {}

    /** Receives the pairs of an outcome. */
    @FunctionalInterface
    interface PairConsumer {

        void pair(String bankId, String counterpartyId, MatchStatus status, String differences);
    }

    /** Receives the lines of an outcome. */
    @FunctionalInterface
    public interface LineConsumer {

        /**
         * @param bankId empty where no bank's record belongs to the line; likewise the counterparty's
         * @param status a {@link MatchStatus}, DUPLICATE or SUPERSEDED
         * @param score in ten-thousandths
         * @param pairedBy empty where nothing is paired
         */
        void line(String bankId, String counterpartyId, String status, int score, String pairedBy, String differences);
    }
}
