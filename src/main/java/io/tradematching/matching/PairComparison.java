package io.tradematching.matching;

import io.tradematching.trade.Money;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Decides on which terms the two papers of a pair differ. */
final class PairComparison {

    private static final Comparator<List<TermDifference>> FEWEST_BREAKS =
            Comparator.<List<TermDifference>>comparingLong(PairComparison::breaks)
                    .thenComparingInt(List::size);

    private final MatchingRules rules;
    private final LocalDate businessDate;
    private final TermComparison terms;

    PairComparison(MatchingRules rules, LocalDate businessDate) {
        this.rules = rules;
        this.businessDate = businessDate;
        this.terms = new TermComparison(rules);
    }

    List<TermDifference> compare(StoredTrade bank, StoredTrade counterparty) {
        Terms ours = LegAlignment.comparableTo(
                counterparty.trade().terms(), bank.trade().terms());
        Terms theirs = counterparty.trade().terms();
        Tolerances tolerances = rules.tolerances(scope(bank));
        BigDecimal size = size(bank).max(size(counterparty));
        Severities severities = new Severities(rules.severity(), size, ours, theirs, businessDate);
        return LegAlignment.readings(ours, theirs).stream()
                .map(reading -> terms.compare(ours, reading, tolerances, severities))
                .min(FEWEST_BREAKS)
                .orElseThrow();
    }

    private static long breaks(List<TermDifference> differences) {
        return differences.stream()
                .filter(difference -> !difference.tolerated())
                .count();
    }

    private BigDecimal size(StoredTrade trade) {
        return trade.trade().notional().map(this::comparable).orElse(BigDecimal.ZERO);
    }

    private BigDecimal comparable(Money notional) {
        return rules.severity().comparable(notional.amount(), notional.currency());
    }

    private static RuleScope scope(StoredTrade trade) {
        return new RuleScope(
                trade.trade().product().name(),
                PairingView.currency(trade.trade()),
                trade.trade().terms().text(Term.COUNTERPARTY_NAME).orElse(""));
    }
}
