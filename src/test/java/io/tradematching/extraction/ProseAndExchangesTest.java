package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Terms inside sentences, and currency exchanges as each side sees them. */
class ProseAndExchangesTest {

    @Test
    void readsTermsInsideSentences() {
        ReadPaper.ofBank(PageDraft.confirming("Forward Rate Agreement")
                        .row("From:", "Alpine Bank AG (\"Party A\")")
                        .row("To:", "Coastal Fund Ltd (\"Party B\")")
                        .gap()
                        .prose(
                                "On 23 March 2022 Party A as buyer and Party B as seller entered into a forward rate agreement over an amount",
                                "set out here. The effective date is 26 September 2022 and the termination date is 27 March 2023. The contract",
                                "rate is 3.695% per annum. The notional amount is NOK 150,000,000.00. The Calculation Agent is Party A and the",
                                "business day convention is Modified Following in all cases that are provided for in this letter.")
                        .document())
                .states(Term.TRADE_DATE, "2022-03-23")
                .states(Term.BUYER, "BANK")
                .states(Term.SELLER, "COUNTERPARTY")
                .states(Term.EFFECTIVE_DATE, "2022-09-26")
                .states(Term.TERMINATION_DATE, "2023-03-27")
                .states(Term.FIXED_RATE, "0.03695")
                .states(Term.NOTIONAL_AMOUNT, "150000000")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING");
    }

    @Test
    void givesTheValuesOfAClauseToTheLegThatIsPaidInIt() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .gap()
                        .prose(
                                "This swap was dealt on 5 December 2022 (the Trade Date) and it starts on 9 December 2022 and ends on the day",
                                "that is stated here. Alpine Bank AG pays 2.42% on EUR 15,000,000.00, 30E/360, 1Y, and Coastal Fund Ltd pays",
                                "3 months EUR-EURIBOR-Reuters, Actual/360, quarterly. The swap terminates on 9 December 2029 and its dates are",
                                "adjusted by the Modified Following convention with reference to London. It is governed by English law.")
                        .document())
                .states(Term.TRADE_DATE, "2022-12-05")
                .states(Term.EFFECTIVE_DATE, "2022-12-09")
                .states(Term.TERMINATION_DATE, "2029-12-09")
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_RATE, "0.0242")
                .states(Term.FIXED_DAY_COUNT, "30E/360")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "1Y")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_INDEX, "EUR-EURIBOR-Reuters")
                .states(Term.FLOATING_INDEX_TENOR, "3M")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "3M")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING")
                .states(Term.GOVERNING_LAW, "English law");
    }

    @Test
    void readsWhoPaysWhichCurrencyFromTheLabel() {
        ReadPaper.ofCounterparty(exchange("Amount payable by Party A:", "Amount payable by Party B:"))
                .states(Term.CURRENCY1, "GBP")
                .states(Term.AMOUNT1, "12000000")
                .states(Term.CURRENCY1_PAYER, "COUNTERPARTY")
                .states(Term.CURRENCY2_PAYER, "BANK")
                .states(Term.BANK_SELL_CURRENCY, "USD")
                .states(Term.QUOTE_BASIS, "USD per GBP");
    }

    @Test
    void takesWhatIsBoughtAsBoughtByTheHouseThatWrites() {
        ReadPaper.ofBank(exchange("We buy:", "Sold by us:"))
                .states(Term.CURRENCY1_PAYER, "COUNTERPARTY")
                .states(Term.BANK_BUY_CURRENCY, "GBP")
                .states(Term.BANK_SELL_AMOUNT, "17760000");
    }

    @Test
    void knowsFromThePayerOfOneAmountWhoPaysTheOther() {
        ReadPaper.ofBank(exchange("Amount payable by Tarn Holdings:", "Amount payable by Party B:"))
                .states(Term.CURRENCY1, "GBP")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.CURRENCY2, "USD")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY");
    }

    @Test
    void takesTheBuyerOfGoodsForWhoPaysTheirPrice() {
        ReadPaper.ofBank(PageDraft.letter("Commodity Forward")
                        .row("Buyer:", "Coastal Fund Ltd")
                        .row("Seller:", "Alpine Bank AG")
                        .row("Quantity:", "5,000 MT")
                        .document())
                .states(Term.FIXED_PAYER, "COUNTERPARTY")
                .states(Term.PHYSICAL_PAYER, "BANK")
                .doesNotState(Term.BUYER);
    }

    @Test
    void readsShortSentencesAndTheDayOfALetter() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(8, "Alpine Bank AG")
                        .gap()
                        .line(8, "Zurich, 24 January 2024")
                        .gap()
                        .row("To:", "Coastal Fund Ltd")
                        .gap()
                        .line(8, "Interest Rate Swap")
                        .gap()
                        .prose("1. We write to confirm the terms of a transaction that was agreed by telephone.")
                        .gap()
                        .prose("2. The calculation agent is yourselves.")
                        .gap()
                        .prose("3. This letter is governed by English law.")
                        .document())
                .states(Term.CONFIRMATION_DATE, "2024-01-24")
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY")
                .states(Term.GOVERNING_LAW, "English law")
                .doesNotState(Term.BUYER);
    }

    private static io.tradematching.document.DocumentText exchange(String first, String second) {
        return PageDraft.confirming("Foreign Exchange Spot Transaction")
                .row("From:", "Alpine Bank AG (\"Party A\")")
                .row("To:", "Coastal Fund Ltd (\"Party B\")")
                .row(first, "GBP 12,000,000.00")
                .row(second, "USD 17,760,000.00")
                .row("Exchange Rate:", "1.4800 USD/GBP")
                .document();
    }

    @Test
    void readsWhatIsSoldAndBoughtFromTheTitlesOfColumns() {
        ReadPaper.ofBank(PageDraft.confirming("FX Forward")
                        .row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .gap()
                        .line(350, "We sell", 650, "We buy")
                        .line(100, "Currency", 350, "CHF", 650, "JPY")
                        .line(100, "Amount", 350, "4,000,000.00", 650, "680,000,000")
                        .row("Value Date:", "9 May 2024")
                        .document())
                .states(Term.CURRENCY1, "CHF")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.AMOUNT2, "680000000")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY");
    }

    @Test
    void takesAnAmountSoldByANameForThatPartys() {
        ReadPaper.ofBank(PageDraft.confirming("FX Forward")
                        .row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .gap()
                        .row("Sold by Coastal Fund Ltd", "CHF 4,000,000.00")
                        .row("Sold by Alpine Bank AG", "JPY 680,000,000")
                        .row("Value Date:", "9 May 2024")
                        .document())
                .states(Term.CURRENCY1, "CHF")
                .states(Term.CURRENCY1_PAYER, "COUNTERPARTY")
                .states(Term.CURRENCY2_PAYER, "BANK");
    }

    @Test
    void readsHowOftenALegPays() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .gap()
                        .heading("Fixed Leg")
                        .row("Payer:", "Coastal Fund Ltd")
                        .row("Pays:", "every 6 months")
                        .document())
                .states(Term.FIXED_PAYER, "COUNTERPARTY")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "6M");
    }
}
