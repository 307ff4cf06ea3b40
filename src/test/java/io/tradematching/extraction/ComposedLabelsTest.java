package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Labels that no list holds as they are printed: shortened, put together of known words, or naming the party. */
class ComposedLabelsTest {

    @Test
    void readsShortenedWordsOfLabels() {
        ReadPaper.ofBank(PageDraft.letter("FX Forward")
                        .row("Ccy 1 Amt:", "EUR 9MM")
                        .row("Ccy 1 Payer:", "Alpine Bank AG")
                        .row("Ccy 2 Amt:", "USD 9,765,000")
                        .document())
                .states(Term.AMOUNT1, "9000000")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.AMOUNT2, "9765000");
    }

    @Test
    void readsLabelsPutTogetherOfTheWordsForAFee() {
        ReadPaper.ofBank(PageDraft.letter("Credit Default Swap")
                        .row("Montant de la soulte :", "24 000,00 USD")
                        .row("Date de paiement de la soulte :", "27/01/2005")
                        .document())
                .states(Term.FEE_AMOUNT, "24000")
                .states(Term.FEE_PAYMENT_DATE, "2005-01-27");
    }

    @Test
    void readsWhoPaysFromALabelThatEndsWithTheParty() {
        ReadPaper.ofBank(PageDraft.letter("FX Spot")
                        .row("Montant dû par la Banque :", "4 000 000,00 GBP")
                        .row("Montant dû par la Contrepartie :", "5 920 000,00 USD")
                        .document())
                .states(Term.AMOUNT1, "4000000")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY");
    }

    @Test
    void takesAnAmountForThePremiumWhereItsLabelMayAlsoAskForTheDay() {
        ReadPaper.ofBank(PageDraft.letter("FX Option")
                        .row("Premium due:", "EUR 98,266.50")
                        .row("Premium value date:", "25 January 2024")
                        .document())
                .states(Term.PREMIUM_AMOUNT, "98266.5")
                .states(Term.PREMIUM_PAYMENT_DATE, "2024-01-25");
    }
}
