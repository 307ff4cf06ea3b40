package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Terms inside sentences, and currency exchanges as each side sees them. */
class ProseAndExchangesTest {

    @Test
    void readsTermsInsideSentences() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(8, "Forward Rate Agreement")
                        .gap()
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

    private static io.tradematching.document.DocumentText exchange(String first, String second) {
        return PageDraft.printed()
                .line(8, "Foreign Exchange Spot Transaction")
                .gap()
                .row("From:", "Alpine Bank AG (\"Party A\")")
                .row("To:", "Coastal Fund Ltd (\"Party B\")")
                .row(first, "GBP 12,000,000.00")
                .row(second, "USD 17,760,000.00")
                .row("Exchange Rate:", "1.4800 USD/GBP")
                .document();
    }
}
