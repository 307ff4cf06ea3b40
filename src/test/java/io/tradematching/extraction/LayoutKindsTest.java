package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** The ways in which houses arrange labels and values. */
class LayoutKindsTest {

    @Test
    void readsValuesBelowTheirLabels() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(8, "Alpine Bank AG")
                        .line(8, "Interest Rate Swap")
                        .gap()
                        .line(8, "Our Reference", 50, "Trade Date", 90, "Counterparty")
                        .line(8, "ALP-77120", 50, "5 March 2024", 90, "Coastal Fund Ltd")
                        .gap()
                        .line(8, "Notional", 50, "Convention", 90, "Business Centers")
                        .line(8, "EUR 25,000,000.00", 50, "Modified Following", 90, "TARGET")
                        .document())
                .states(Term.TRADE_DATE, "2024-03-05")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.NOTIONAL_AMOUNT, "25000000")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING")
                .states(Term.BUSINESS_CENTERS, "TARGET");
    }

    @Test
    void readsMessageFieldsBehindTheirTags() {
        ReadPaper.ofBank(message().document())
                .states(Term.TRADE_DATE, "2023-04-17")
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY");
    }

    @Test
    void keepsAccountsOutOfTheParties() {
        ReadPaper.ofBank(message()
                        .line(8, "PAYMENTS TO COASTAL FUND LTD", 50, ": THIRD BANK PLC, LONDON")
                        .line(51.6, "SWIFT: THIRGB2L")
                        .document())
                .doesNotState(Term.BANK_BIC)
                .doesNotState(Term.COUNTERPARTY_BIC);
    }

    @Test
    void doesNotGiveTheValueOfAnUnknownLabelToTheRowAbove() {
        ReadPaper.ofBank(message()
                        .line(8, "GOVERNING LAW", 50, ": ENGLISH LAW")
                        .line(8, "HOUSE RULE", 50, ": SEVENTEEN")
                        .document())
                .states(Term.GOVERNING_LAW, "ENGLISH LAW");
    }

    @Test
    void readsASheetWithoutItsRowNumbersAndColumnLetters() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(20, "A", 50, "B", 80, "C")
                        .line(4, "1", 10, "Interest Rate Swap")
                        .line(4, "2", 10, "From", 40, "Alpine Bank AG")
                        .line(4, "3", 10, "To", 40, "Coastal Fund Ltd")
                        .line(4, "4")
                        .line(4, "5", 10, "Our Reference", 40, "ALP-1")
                        .line(4, "6", 10, "Trade Date", 40, "23 January 2024")
                        .line(4, "7", 10, "FIXED LEG")
                        .line(4, "8", 10, "Payer", 40, "Alpine Bank AG")
                        .line(4, "9", 10, "FLOATING LEG")
                        .line(3, "10", 10, "Payer", 40, "Coastal Fund Ltd")
                        .document())
                .states(Term.BANK_REFERENCE, "ALP-1")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY");
    }

    private static PageDraft message() {
        return PageDraft.printed()
                .line(8, "FORWARD RATE AGREEMENT")
                .gap()
                .line(8, "SENDER", 50, ": ALPINE BANK AG")
                .line(8, "COUNTERPARTY", 50, ": COASTAL FUND LTD")
                .line(8, "30T TRADE DATE", 50, ": 17APR2023")
                .line(8, "14C CALC AGENT", 50, ": COASTAL FUND LTD");
    }
}
