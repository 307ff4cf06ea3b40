package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Terms that are understood by what stands around them. */
class EconomicsTest {

    @Test
    void tellsTheKindOfALegFromItsTerms() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .heading("Leg 1")
                        .row("Leg Type", "Fixed")
                        .row("Payer", "Coastal Fund")
                        .row("Rate", "3.75%")
                        .heading("Leg 2")
                        .row("Payer", "Alpine Bank")
                        .row("Index", "EUR-EURIBOR-Reuters")
                        .row("Spread (bps)", "+15.00")
                        .row("Day Count", "ACT/360")
                        .document())
                .states(Term.FIXED_PAYER, "COUNTERPARTY")
                .states(Term.FIXED_RATE, "0.0375")
                .states(Term.FLOATING_PAYER, "BANK")
                .states(Term.FLOATING_INDEX, "EUR-EURIBOR-Reuters")
                .states(Term.FLOATING_SPREAD, "0.0015")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360");
    }

    @Test
    void readsPricesWhoseWordsAreLabelsElsewhere() {
        ReadPaper.ofBank(PageDraft.letter("Commodity Swap")
                        .row("Specified Price:", "Settlement Price")
                        .row("Delivery Dates:", "First Nearby Month")
                        .row("Settlement Method:", "Cash")
                        .document())
                .states(Term.SPECIFIED_PRICE, "Settlement Price")
                .states(Term.DELIVERY_DATES, "First Nearby Month")
                .states(Term.SETTLEMENT_TYPE, "Cash");
    }

    @Test
    void readsTheKindOfOptionFromItsType() {
        ReadPaper.ofBank(PageDraft.letter("Equity Option")
                        .row("Type:", "Call")
                        .row("Style:", "American")
                        .document())
                .states(Term.OPTION_TYPE, "Call")
                .states(Term.OPTION_STYLE, "American");
    }

    @Test
    void readsAForwardThatIsNotDelivered() {
        ReadPaper.ofBank(PageDraft.letter("Non-Deliverable Forward")
                        .row("We pay:", "USD 2,000,000.00")
                        .row("You pay:", "BRL 11,394,000.00")
                        .row("Exchange Rate:", "BRL 5.697 per USD 1")
                        .row("Settlement:", "Cash, without delivery (Non-Deliverable)")
                        .document())
                .states(Term.CURRENCY1, "USD")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.CURRENCY2_PAYER, "COUNTERPARTY")
                .states(Term.QUOTE_BASIS, "BRL per USD")
                .states(Term.SETTLEMENT_TYPE, "Non-Deliverable");
    }
}
