package io.tradematching.matching;

import java.time.LocalDate;

/** The matcher for two books of trades in columns: files of a million trades, without an object for each. */
public final class BookMatcher {

    private final MatchingRules rules;

    public BookMatcher(MatchingRules rules) {
        this.rules = rules;
    }

    /**
     * Pairs the books; the terms of each pair are compared when the outcome is read.
     *
     * @param vocabulary the one with which both books were filled
     */
    public BookOutcome match(TradeBook bank, TradeBook counterparty, Vocabulary vocabulary, LocalDate businessDate) {
        PairingResult result = new PairingRun(bank, counterparty, vocabulary, rules, PairDecisions.NONE).run();
        BookComparison comparison = new BookComparison(bank, counterparty, vocabulary, rules, businessDate);
        return new BookOutcome(bank, counterparty, result, comparison, rules.ruleSet());
    }
}
