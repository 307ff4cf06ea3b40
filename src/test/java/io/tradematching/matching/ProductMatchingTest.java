package io.tradematching.matching;

import static io.tradematching.matching.Matching.match;
import static io.tradematching.matching.Matching.onlyPair;
import static io.tradematching.matching.Matching.pairs;
import static io.tradematching.matching.Paper.bankSwap;
import static io.tradematching.matching.Paper.counterpartySwap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import org.junit.jupiter.api.Test;

/** Papers of one trade on which two houses print the same terms in their own ways. No paper quotes the other's reference. */
class ProductMatchingTest {

    @Test
    void aForwardWhoseCurrenciesAndQuoteAreTheOtherWayRound() {
        Paper bank = forward(TradeSource.BANK)
                .with(Term.CURRENCY1, "EUR")
                .with(Term.AMOUNT1, "10000000")
                .with(Term.CURRENCY1_PAYER, "BANK")
                .with(Term.CURRENCY2, "USD")
                .with(Term.AMOUNT2, "10837500")
                .with(Term.CURRENCY2_PAYER, "COUNTERPARTY")
                .with(Term.EXCHANGE_RATE, "1.08375")
                .with(Term.QUOTE_BASIS, "USD per EUR");
        Paper counterparty = forward(TradeSource.COUNTERPARTY)
                .with(Term.CURRENCY1, "USD")
                .with(Term.AMOUNT1, "10837500")
                .with(Term.CURRENCY1_PAYER, "COUNTERPARTY")
                .with(Term.CURRENCY2, "EUR")
                .with(Term.AMOUNT2, "10000000")
                .with(Term.CURRENCY2_PAYER, "BANK")
                .with(Term.EXCHANGE_RATE, "0.922722")
                .with(Term.QUOTE_BASIS, "EUR per USD");

        MatchResult.Paired pair = onlyPair(match(bank, counterparty));

        assertThat(pair.status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(pair.contributions())
                .filteredOn(contribution -> contribution.term() == Term.EXCHANGE_RATE)
                .allMatch(MatchResult.Contribution::agrees);
    }

    /** Of the amounts exchanged one is what the bank sells: two terms, one difference. */
    @Test
    void aForwardWithAnotherAmountHasOneBreak() {
        Paper bank = exchange(TradeSource.BANK, "10837500");
        Paper counterparty = exchange(TradeSource.COUNTERPARTY, "10857500");

        assertThat(onlyPair(match(bank, counterparty)).differences())
                .extracting(TermDifference::term, TermDifference::bankValue, TermDifference::counterpartyValue)
                .containsExactly(tuple(Term.AMOUNT2, "10837500", "10857500"));
    }

    @Test
    void aSwapThatStatesItsNotionalForEachLegHasOneBreakForIt() {
        Paper bank = bankSwap("GCS-1")
                .without(Term.NOTIONAL_AMOUNT)
                .with(Term.FIXED_NOTIONAL_AMOUNT, "50000000")
                .with(Term.FLOATING_NOTIONAL_AMOUNT, "50000000");
        Paper counterparty = counterpartySwap("FAB-7")
                .without(Term.NOTIONAL_AMOUNT)
                .with(Term.FIXED_NOTIONAL_AMOUNT, "55000000")
                .with(Term.FLOATING_NOTIONAL_AMOUNT, "55000000");

        assertThat(onlyPair(match(bank, counterparty)).differences())
                .extracting(TermDifference::term)
                .containsExactly(Term.FIXED_NOTIONAL_AMOUNT);
    }

    @Test
    void legsWhoseNotionalsDifferEachInItsOwnWayHaveTwoBreaks() {
        Paper bank = crossCurrencySwap(TradeSource.BANK, "GCS-1").with(Term.FLOATING_NOTIONAL_AMOUNT, "21700000");
        Paper counterparty = crossCurrencySwap(TradeSource.COUNTERPARTY, "FAB-7")
                .quoting("GCS-1")
                .with(Term.FIXED_NOTIONAL_AMOUNT, "22000000")
                .with(Term.FLOATING_NOTIONAL_AMOUNT, "23870000");

        assertThat(onlyPair(match(bank, counterparty)).differences())
                .extracting(TermDifference::term)
                .containsExactly(Term.FIXED_NOTIONAL_AMOUNT, Term.FLOATING_NOTIONAL_AMOUNT);
    }

    @Test
    void aForwardInTheOtherDirectionIsAnotherTrade() {
        Paper bank = forward(TradeSource.BANK)
                .with(Term.CURRENCY1, "EUR")
                .with(Term.AMOUNT1, "10000000")
                .with(Term.CURRENCY1_PAYER, "BANK");
        Paper counterparty = forward(TradeSource.COUNTERPARTY)
                .with(Term.CURRENCY1, "EUR")
                .with(Term.AMOUNT1, "10000000")
                .with(Term.CURRENCY1_PAYER, "COUNTERPARTY");

        assertThat(pairs(match(bank, counterparty))).isEmpty();
    }

    @Test
    void aCurrencySwapMayPrintEachOfItsHalvesInItsOwnOrder() {
        Paper bank = currencySwap(TradeSource.BANK)
                .with(Term.NEAR_CURRENCY1, "USD")
                .with(Term.NEAR_AMOUNT1, "51325000")
                .with(Term.NEAR_CURRENCY2, "CAD")
                .with(Term.NEAR_AMOUNT2, "70002167.5");
        Paper counterparty = currencySwap(TradeSource.COUNTERPARTY)
                .with(Term.NEAR_CURRENCY1, "CAD")
                .with(Term.NEAR_AMOUNT1, "70002167.5")
                .with(Term.NEAR_CURRENCY2, "USD")
                .with(Term.NEAR_AMOUNT2, "51325000");

        assertThat(onlyPair(match(bank, counterparty)).status()).isEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void aCurrencyOptionIsPairedByItsCallAndPutAmounts() {
        Paper bank = option(TradeSource.BANK).with(Term.STRIKE_PRICE, "1.1");
        Paper counterparty = option(TradeSource.COUNTERPARTY).with(Term.STRIKE_PRICE, "1.12");

        MatchResult.Paired pair = onlyPair(match(bank, counterparty));

        assertThat(pair.status()).isEqualTo(MatchStatus.MISMATCHED);
        assertThat(pair.differences()).extracting(TermDifference::term).containsExactly(Term.STRIKE_PRICE);
    }

    @Test
    void aPaperThatLeavesOutOneLegsCurrencyIsStillFoundByItsReference() {
        Paper bank = crossCurrencySwap(TradeSource.BANK, "GCS-1").with(Term.FLOATING_NOTIONAL_CURRENCY, "USD");
        Paper counterparty =
                crossCurrencySwap(TradeSource.COUNTERPARTY, "FAB-7").quoting("GCS-1");

        assertThat(onlyPair(match(bank, counterparty)).status()).isEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void anUnderlyingNamedOnOnePaperAndIdentifiedOnTheOtherIsNoConflict() {
        Paper bank = equityOption(TradeSource.BANK, "GCS-1").with(Term.UNDERLYING, "Example Motors AG");
        Paper counterparty = equityOption(TradeSource.COUNTERPARTY, "FAB-7")
                .quoting("GCS-1")
                .with(Term.UNDERLYING_ID, "DE0005190003");

        assertThat(onlyPair(match(bank, counterparty)).status()).isEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void anotherReferenceEntityIsAnotherTrade() {
        Paper bank = creditDefaultSwap(TradeSource.BANK, "GCS-1").with(Term.REFERENCE_ENTITY, "Example Motors AG");
        Paper counterparty = creditDefaultSwap(TradeSource.COUNTERPARTY, "FAB-7")
                .quoting("GCS-1")
                .with(Term.REFERENCE_ENTITY, "Nordic Timber Oyj");

        assertThat(pairs(match(bank, counterparty))).isEmpty();
    }

    @Test
    void aCommoditySwapIsPairedThoughOnlyOnePaperStatesItsDeliveryPoint() {
        Paper bank = commoditySwap(TradeSource.BANK).with(Term.DELIVERY_POINT, "Cushing, Oklahoma");
        Paper counterparty = commoditySwap(TradeSource.COUNTERPARTY);

        assertThat(onlyPair(match(bank, counterparty)).status()).isEqualTo(MatchStatus.MATCHED);
    }

    private static Paper currencySwap(TradeSource source) {
        return dated(source, ProductType.FX_SWAP, reference(source))
                .with(Term.UTI, "549300TVSCUBPWULZQ82P1906DJDAGEVTWKY")
                .with(Term.FAR_CURRENCY1, "USD")
                .with(Term.FAR_AMOUNT1, "51325000")
                .with(Term.FAR_CURRENCY2, "CAD")
                .with(Term.FAR_AMOUNT2, "70104817.5");
    }

    private static Paper forward(TradeSource source) {
        return dated(source, ProductType.FX_FORWARD, reference(source)).with(Term.VALUE_DATE, "2026-04-07");
    }

    private static Paper exchange(TradeSource source, String dollars) {
        return forward(source)
                .with(Term.CURRENCY1, "EUR")
                .with(Term.AMOUNT1, "10000000")
                .with(Term.CURRENCY1_PAYER, "COUNTERPARTY")
                .with(Term.CURRENCY2, "USD")
                .with(Term.AMOUNT2, dollars)
                .with(Term.CURRENCY2_PAYER, "BANK")
                .with(Term.BANK_BUY_CURRENCY, "EUR")
                .with(Term.BANK_BUY_AMOUNT, "10000000")
                .with(Term.BANK_SELL_CURRENCY, "USD")
                .with(Term.BANK_SELL_AMOUNT, dollars);
    }

    private static Paper option(TradeSource source) {
        return dated(source, ProductType.FX_OPTION, reference(source))
                .with(Term.BUYER, "BANK")
                .with(Term.CALL_CURRENCY, "EUR")
                .with(Term.CALL_AMOUNT, "25000000")
                .with(Term.PUT_CURRENCY, "USD")
                .with(Term.PUT_AMOUNT, "27500000")
                .with(Term.EXPIRATION_DATE, "2026-06-30");
    }

    private static Paper crossCurrencySwap(TradeSource source, String reference) {
        return dated(source, ProductType.CROSS_CURRENCY_SWAP, reference)
                .with(Term.EFFECTIVE_DATE, "2026-01-07")
                .with(Term.TERMINATION_DATE, "2031-01-07")
                .with(Term.FIXED_NOTIONAL_AMOUNT, "20000000")
                .with(Term.FIXED_NOTIONAL_CURRENCY, "EUR")
                .with(Term.FIXED_RATE, "0.0275");
    }

    private static Paper equityOption(TradeSource source, String reference) {
        return dated(source, ProductType.EQUITY_OPTION, reference)
                .with(Term.BUYER, "COUNTERPARTY")
                .with(Term.NUMBER_OF_OPTIONS, "150000")
                .with(Term.STRIKE_PRICE, "92.5")
                .with(Term.EXPIRATION_DATE, "2026-12-18");
    }

    private static Paper creditDefaultSwap(TradeSource source, String reference) {
        return dated(source, ProductType.CREDIT_DEFAULT_SWAP, reference)
                .with(Term.BUYER, "BANK")
                .with(Term.NOTIONAL_AMOUNT, "15000000")
                .with(Term.NOTIONAL_CURRENCY, "EUR")
                .with(Term.FIXED_RATE, "0.01")
                .with(Term.TERMINATION_DATE, "2031-06-20");
    }

    private static Paper commoditySwap(TradeSource source) {
        return dated(source, ProductType.COMMODITY_SWAP, reference(source))
                .with(Term.FIXED_PAYER, "BANK")
                .with(Term.COMMODITY, "WTI Crude Oil")
                .with(Term.TOTAL_NOTIONAL_QUANTITY, "600000")
                .with(Term.FIXED_PRICE, "71.35")
                .with(Term.EFFECTIVE_DATE, "2026-02-01")
                .with(Term.TERMINATION_DATE, "2026-12-31");
    }

    private static String reference(TradeSource source) {
        return source == TradeSource.BANK ? "GCS-1" : "FAB-7";
    }

    private static Paper dated(TradeSource source, ProductType product, String reference) {
        return Paper.of(source, product)
                .with(source == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE, reference)
                .with(Term.TRADE_DATE, "2026-01-05")
                .with(Term.BANK_NAME, "Example Bank plc")
                .with(Term.COUNTERPARTY_NAME, "Aldgate Capital LLC");
    }
}
