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

    @Test
    void readsTheLabelsOfABilingualFormOnce() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .near(8, "Notre référence", 50, "ALP-1")
                        .near(8, "Our reference")
                        .gap()
                        .near(8, "Date de négociation", 50, "26 janvier 2026")
                        .near(8, "Trade date")
                        .gap()
                        .near(8, "Date de départ", 50, "28 janvier 2026")
                        .near(8, "Effective date")
                        .gap()
                        .near(8, "Périodicité de paiement", 50, "annuelle")
                        .near(8, "Payment frequency")
                        .near(8, "")
                        .line(8, "Jambe variable / Floating leg")
                        .line(8, "Base de calcul", 50, "Exact/360")
                        .document())
                .states(Term.BANK_REFERENCE, "ALP-1")
                .states(Term.TRADE_DATE, "2026-01-26")
                .states(Term.EFFECTIVE_DATE, "2026-01-28")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360");
    }

    @Test
    void keepsEmptyCellsOfOneTableTogether() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .line(8, "Our Ref", 28, "ALP-1")
                        .line(60, "Our Name", 80, "Alpine Bank AG")
                        .line(60, "Cpty Name", 80, "Coastal Fund Ltd")
                        .line(8, "Trade Date", 28, "23 January 2024")
                        .line(8, "Notional", 28, "EUR 5,000,000.00", 60, "Start", 80, "25 January 2024")
                        .line(60, "End", 80, "25 January 2029")
                        .line(8, "PAYMENT DETAILS")
                        .line(8, "Pay to Alpine", 28, "Interior Bank NA, Vienna", 60, "IBKAATWW", 80, "12-34")
                        .line(8, "Pay to Coastal", 28, "Northern Bank PLC, London", 60, "NOBAGB2L", 80, "56-78")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.TERMINATION_DATE, "2029-01-25");
    }

    @Test
    void partsANameThatFillsItsColumnFromTheOneBesideIt() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .line(28, "We", 50, "You")
                        .line(8, "Name", 28, "Alp Com of the North AG", 50, "Coastal Fund Ltd")
                        .line(8, "BIC", 28, "ALPBATWW", 50, "CFLXGB2L")
                        .line(8, "City", 28, "Vienna", 50, "London")
                        .document())
                .states(Term.BANK_NAME, "Alp Com of the North AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void keepsTheCountOfPagesOutOfTheValueAboveIt() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .row("Anwendbares Recht:", "Englisches Recht")
                        .line(50, "Seite 1 von 2")
                        .document())
                .states(Term.GOVERNING_LAW, "Englisches Recht");
    }

    @Test
    void readsAFormApartFromTheNoticesInItsMargin() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .near(8, "Our Reference", 30, "ALP-1")
                        .line(80, "Notices are sent to the desk")
                        .near(8, "Trade Date", 30, "23 January 2024")
                        .line(80, "in writing and by post only")
                        .near(8, "Our Name", 30, "Alpine Bank AG")
                        .line(80, "so that all of us know")
                        .near(8, "Your Name", 30, "Coastal Fund Ltd")
                        .line(80, "what was said and to whom")
                        .near(8, "Notional", 30, "EUR 5,000,000.00")
                        .line(80, "it was said on that day")
                        .near(8, "Start", 30, "25 January 2024")
                        .line(80, "or on the day before it")
                        .near(8, "End", 30, "25 January 2029")
                        .line(80, "if that was no good day")
                        .near(8, "Governing Law", 30, "English law")
                        .line(80, "and the rest is left out")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.NOTIONAL_AMOUNT, "5000000")
                .states(Term.TERMINATION_DATE, "2029-01-25")
                .states(Term.GOVERNING_LAW, "English law");
    }

    @Test
    void opensASectionUnderAHeadingOfTwoLanguages() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(8, "Jambe fixe de l’opération / Fixed leg")
                        .row("Base de calcul", "30/360")
                        .line(8, "Jambe variable de l’opération / Floating leg")
                        .row("Base de calcul", "Exact/360")
                        .document())
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360");
    }

    @Test
    void readsAValueOfTwoLinesAroundItsLabel() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(8, "Start", 30, "25 January 2024", 60, "End", 80, "25 January 2029")
                        .near(30, "2016 Credit Support Annex for")
                        .near(8, "Credit Support", 60, "Version", 80, "2")
                        .line(30, "Variation Margin")
                        .document())
                .states(Term.EFFECTIVE_DATE, "2024-01-25")
                .states(Term.CREDIT_SUPPORT_ANNEX, "2016 Credit Support Annex for Variation Margin")
                .states(Term.VERSION, "2");
    }

    @Test
    void takesTheLastWordsOfTwoNamesForNoLabels() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .line(30, "We", 60, "You")
                        .near(8, "Name", 30, "Alpine House of the", 60, "Coastal Dominion")
                        .line(30, "Northern Valleys AG", 60, "Bank")
                        .gap()
                        .line(8, "BIC", 30, "ALPBATWW", 60, "CFLXGB2L")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Dominion Bank");
    }

    @Test
    void tellsNumberedHeadingsFromTheRowsOfASheet() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .line(8, "1", 14, "Identification")
                        .line(8, "1.1", 14, "Our Reference", 50, "ALP-1")
                        .line(8, "1.2", 14, "Trade Date", 50, "23 January 2024")
                        .line(8, "2", 14, "Parties")
                        .line(8, "2.1", 14, "House", 50, "Alpine Bank AG")
                        .line(8, "2.2", 14, "Other party", 50, "Coastal Fund Ltd")
                        .line(8, "3", 14, "Contract")
                        .line(8, "3.1", 14, "Effective as of", 50, "25 January 2024")
                        .line(8, "4", 14, "Fixed amounts")
                        .line(8, "4.1", 14, "Day count", 50, "30/360")
                        .line(8, "5", 14, "Floating amounts")
                        .line(8, "5.1", 14, "Day count", 50, "Actual/360")
                        .line(8, "6", 14, "Legal")
                        .line(8, "6.1", 14, "Governing law", 50, "English law")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360");
    }
}
