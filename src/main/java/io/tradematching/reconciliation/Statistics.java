package io.tradematching.reconciliation;

import io.tradematching.breaks.BreakAge;
import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.trade.TradeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pairs and trades of a run add up to.
 *
 * @param breaks that are not resolved
 * @param tolerances that differences were judged by
 * @param readings how often papers read the same twice, the worst first
 */
record Statistics(
        Map<Dimension, List<Breakdown>> breakdowns,
        List<BreakGroup> breaks,
        List<Pattern> patterns,
        List<UsedTolerance> tolerances,
        List<ReadingAgreement> readings) {

    long openBreaks() {
        return breaks.stream().mapToLong(BreakGroup::breaks).sum();
    }

    /** What trades are broken down by. */
    enum Dimension {
        PRODUCT("product_type"),
        COUNTERPARTY("counterparty"),
        CURRENCY("currency");

        private final String column;

        Dimension(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** @param name null for trades that do not state it; all counts but {@code alleged} are of bank trades */
    record Breakdown(
            @Nullable String name, long matched, long mismatched, long ambiguous, long unmatched, long alleged) {

        MatchRate matchRate() {
            return new MatchRate(matched, matched + mismatched + ambiguous + unmatched);
        }
    }

    record BreakGroup(DifferenceKind kind, Severity severity, BreakAge age, long breaks)
            implements Comparable<BreakGroup> {

        private static final Comparator<BreakGroup> MOST_URGENT_FIRST = Comparator.comparing(BreakGroup::severity)
                .thenComparing(BreakGroup::kind)
                .thenComparing(BreakGroup::age);

        @Override
        public int compareTo(BreakGroup other) {
            return MOST_URGENT_FIRST.compare(this, other);
        }
    }

    /**
     * The same difference in most of a counterparty's pairs.
     *
     * @param days the counterparty's date less the bank's in business days, null if the term is no date
     * @param seen in how many of the counterparty's {@code pairs}
     * @param examples the match ids of some of them
     */
    record Pattern(
            String counterparty,
            String term,
            @Nullable Integer days,
            @Nullable String bankValue,
            @Nullable String counterpartyValue,
            long seen,
            long pairs,
            List<String> examples) {

        String words() {
            if (days == null) {
                return "bank %s, counterparty %s".formatted(bankValue, counterpartyValue);
            }
            String unit = Math.abs(days) == 1 ? "business day" : "business days";
            return "counterparty %d %s %s".formatted(Math.abs(days), unit, days < 0 ? "earlier" : "later");
        }
    }

    /** How often two readings of one term on one house's papers agreed. */
    record ReadingAgreement(TradeSource source, String house, String term, long compared, long agreed) {}

    record UsedTolerance(String term, String tolerance) {}
}
