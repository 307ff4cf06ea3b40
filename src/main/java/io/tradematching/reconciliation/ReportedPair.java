package io.tradematching.reconciliation;

import io.tradematching.breaks.SecondLook;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pair as a run left it.
 *
 * @param bankSource URI of the bank's paper
 * @param score 0 to 1: the share of the comparable weight that agrees
 * @param contributions what each term gave or took, in words; null where the papers agree
 */
public record ReportedPair(
        String matchId,
        String bankTradeId,
        String counterpartyTradeId,
        String bankSource,
        String counterpartySource,
        String productType,
        @Nullable String counterparty,
        @Nullable String currency,
        @Nullable BigDecimal notional,
        MatchStatus status,
        BigDecimal score,
        String pairedBy,
        @Nullable String runnerUp,
        @Nullable BigDecimal runnerUpScore,
        @Nullable String contributions,
        List<Difference> differences) {

    /**
     * @param breakId of the break, null if it is tolerated; likewise its status and time
     * @param bankPrint what the bank's paper prints, null if no place is known; likewise the counterparty's
     * @param secondLook null for a tolerated difference
     */
    public record Difference(
            String term,
            String kind,
            String severity,
            String bankValue,
            String counterpartyValue,
            String tolerance,
            boolean tolerated,
            @Nullable String breakId,
            @Nullable String breakStatus,
            @Nullable Instant openedAt,
            @Nullable Print bankPrint,
            @Nullable Print counterpartyPrint,
            @Nullable SecondLook secondLook) {

        /** How far the counterparty's value lies from the bank's, in words; empty where values have no distance. */
        public Optional<String> gap() {
            return Term.ofWireName(term).flatMap(known -> known.gap(bankValue, counterpartyValue));
        }

        /** The bank's value as people read it. */
        public String readableBankValue() {
            return readable(bankValue);
        }

        public String readableCounterpartyValue() {
            return readable(counterpartyValue);
        }

        private String readable(String value) {
            return Term.ofWireName(term).map(known -> known.readable(value)).orElse(value);
        }

        /** In one word, or a few. */
        public String verdict() {
            if (secondLook != null && secondLook.outcome() == SecondLook.Outcome.RESOLVED) {
                return "misread, papers agree";
            }
            return tolerated ? "tolerated" : "break";
        }
    }

    /**
     * What is printed on a paper.
     *
     * @param page from 1
     */
    public record Print(String raw, int page) {}

    ReportedPair with(List<Difference> all) {
        return new ReportedPair(
                matchId,
                bankTradeId,
                counterpartyTradeId,
                bankSource,
                counterpartySource,
                productType,
                counterparty,
                currency,
                notional,
                status,
                score,
                pairedBy,
                runnerUp,
                runnerUpScore,
                contributions,
                List.copyOf(all));
    }

    public List<Difference> breaks() {
        return differences.stream().filter(it -> !it.tolerated()).toList();
    }

    public List<Difference> tolerated() {
        return differences.stream().filter(Difference::tolerated).toList();
    }
}
