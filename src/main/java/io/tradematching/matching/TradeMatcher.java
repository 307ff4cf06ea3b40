package io.tradematching.matching;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Finds out which confirmations of the two sides describe one trade, and on which terms they differ. The same trades and rules
 * give the same outcome, whatever the order of the trades and however a {@link RegionPlanner} divided them.
 */
public final class TradeMatcher {

    private final MatchingRules rules;

    public TradeMatcher(MatchingRules rules) {
        this.rules = rules;
    }

    /**
     * Product family and currencies: gates, by which the work can be divided. Which regions belong together is for
     * {@link RegionPlanner} to say.
     */
    public static String region(Trade trade) {
        return region(trade.product(), PairingView.currency(trade));
    }

    static String region(ProductType product, String currency) {
        return product.family() + ":" + currency;
    }

    public MatchOutcome match(
            Collection<StoredTrade> bank, Collection<StoredTrade> counterparty, LocalDate businessDate) {
        return match(bank, counterparty, businessDate, PairDecisions.NONE);
    }

    /** @param businessDate decides what settles today or tomorrow and so how urgent a break is */
    public MatchOutcome match(
            Collection<StoredTrade> bank,
            Collection<StoredTrade> counterparty,
            LocalDate businessDate,
            PairDecisions decisions) {
        List<StoredTrade> banks = List.copyOf(bank);
        List<StoredTrade> counterparties = List.copyOf(counterparty);
        Vocabulary vocabulary = new Vocabulary();
        PairingRun run = new PairingRun(
                book(TradeSource.BANK, banks, vocabulary),
                book(TradeSource.COUNTERPARTY, counterparties, vocabulary),
                vocabulary,
                rules,
                decisions);
        PairComparison comparison = new PairComparison(rules, businessDate);
        return new OutcomeOfTrades(banks, counterparties, run.run(), comparison).outcome(rules.ruleSet());
    }

    private static TradeBook book(TradeSource source, List<StoredTrade> trades, Vocabulary vocabulary) {
        TradeBookWriter writer = new TradeBookWriter(source, vocabulary);
        trades.forEach(trade -> PairingView.write(trade, writer));
        return writer.book();
    }
}
