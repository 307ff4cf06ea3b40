package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Trades that are told in sentences: who does what, with what, from when until when, against what. */
class NarratedTradesTest {

    @Test
    void findsThePayerBehindAPassiveVerb() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .prose(
                                "Fixed amounts are payable by Coastal Fund Ltd at 3.125% p.a., annually, 30/360, on a notional of USD 25 million",
                                "in all. Floating amounts are payable by Alpine Bank AG at USD-SOFR-OIS Compound, quarterly, Actual/360, and the",
                                "dates that are not business days in New York are adjusted under the Modified Following convention.")
                        .document())
                .states(Term.FIXED_PAYER, "COUNTERPARTY")
                .states(Term.FIXED_RATE, "0.03125")
                .states(Term.FLOATING_PAYER, "BANK")
                .states(Term.FLOATING_INDEX, "USD-SOFR-OIS Compound")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "3M")
                .states(Term.NOTIONAL_AMOUNT, "25000000")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING");
    }

    @Test
    void readsWhatIsSoldAndWhatIsPaidForItInOneSentence() {
        ReadPaper.ofBank(PageDraft.letter("FX Forward")
                        .prose(
                                "The parties agreed that Coastal Fund Ltd buys EUR 10 million from Alpine Bank AG and pays CHF 9,410,000 for it,",
                                "to be settled on 25 April 2024 at an exchange rate of 0.9410 CHF per EUR.")
                        .document())
                .states(Term.CURRENCY1, "EUR")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.AMOUNT2, "9410000")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY")
                .states(Term.VALUE_DATE, "2024-04-25");
    }

    @Test
    void readsVerbsAtTheEndOfAGermanSentence() {
        ReadPaper.ofBank(PageDraft.letter("Devisentermingeschäft")
                        .prose(
                                "Wir bestätigen das nachstehende Geschäft und danken für den Auftrag, den die Parteien mit uns geschlossen haben.",
                                "Wir haben Ihnen heute USD 3.000.000 gegen EUR 2.752.294 zum Kurs von 1,0900 USD je EUR verkauft.")
                        .document())
                .states(Term.CURRENCY1, "USD")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.CURRENCY2, "EUR")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY");
    }

    @Test
    void givesTheRightToBuyToTheBuyerOfTheOption() {
        ReadPaper.ofBank(PageDraft.letter("FX Option")
                        .prose(
                                "Alpine Bank AG grants Coastal Fund Ltd the right, but not the obligation, to buy EUR 3,000,000 against USD",
                                "3,270,000 at a strike of 1.0900 USD per EUR. The option is European-style and expires on 23 April 2024.")
                        .document())
                .states(Term.SELLER, "BANK")
                .states(Term.BUYER, "COUNTERPARTY")
                .states(Term.CALL_CURRENCY, "EUR")
                .states(Term.PUT_AMOUNT, "3270000")
                .states(Term.OPTION_STYLE, "European");
    }

    @Test
    void readsWhatAnOptionIsOn() {
        ReadPaper.ofBank(PageDraft.letter("Equity Option")
                        .prose(
                                "Alpine Bank AG sold to Coastal Fund Ltd 10,000 European call options on Tarn Motor SE ordinary shares (ISIN",
                                "DE0007164600), listed on XETRA, at a strike price of EUR 160.00. The options are cash settled.")
                        .document())
                .states(Term.NUMBER_OF_OPTIONS, "10000")
                .states(Term.UNDERLYING, "Tarn Motor SE ordinary shares")
                .states(Term.UNDERLYING_ID, "DE0007164600")
                .states(Term.EXCHANGE, "XETRA")
                .states(Term.SETTLEMENT_TYPE, "Cash");
    }

    @Test
    void readsBothHalvesOfACurrencySwap() {
        ReadPaper.ofBank(PageDraft.letter("FX Swap")
                        .prose(
                                "On the near date, 25 January 2024, Alpine Bank AG sells EUR 5,000,000 to Coastal Fund Ltd against USD 5,425,000",
                                "at 1.0850 USD per EUR. On the far date, 25 April 2024, Alpine Bank AG buys back EUR 5,000,000 against USD",
                                "5,447,500 at 1.0895 USD per EUR.")
                        .document())
                .states(Term.NEAR_CURRENCY1_PAYER, "BANK")
                .states(Term.NEAR_AMOUNT2, "5425000")
                .states(Term.FAR_CURRENCY1_PAYER, "COUNTERPARTY")
                .states(Term.FAR_EXCHANGE_RATE, "1.0895")
                .states(Term.FAR_VALUE_DATE, "2024-04-25")
                .doesNotState(Term.CONFIRMATION_DATE);
    }
}
