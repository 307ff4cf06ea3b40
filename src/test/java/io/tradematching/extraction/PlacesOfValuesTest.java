package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Labels and values that do not stand on one line, and lines that look like others than they are. */
class PlacesOfValuesTest {

    @Test
    void keepsAHeadingOutOfTheLabelBelowIt() {
        ReadPaper.ofBank(PageDraft.letter("FX Swap")
                        .line(8, "Near Leg")
                        .line(8, "We sell:", 50, "GBP 5,000,000.00")
                        .line(8, "We buy:", 50, "USD 7,400,000.00")
                        .line(8, "Forward Rate:", 50, "1 GBP = 1.4800 USD")
                        .line(8, "Value Date:", 50, "25 January 2024")
                        .line(8, "Far Leg")
                        .line(8, "We buy:", 50, "GBP 5,000,000.00")
                        .line(8, "We sell:", 50, "USD 7,500,000.00")
                        .document())
                .states(Term.NEAR_CURRENCY1, "GBP")
                .states(Term.NEAR_CURRENCY1_PAYER, "BANK")
                .states(Term.NEAR_EXCHANGE_RATE, "1.48")
                .states(Term.NEAR_QUOTE_BASIS, "USD per GBP")
                .states(Term.FAR_CURRENCY1_PAYER, "COUNTERPARTY");
    }

    @Test
    void readsLegsSideBySideWhoseValuesStandAroundTheirLabels() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(50, "Fixed Amounts", 90, "Floating Amounts")
                        .gap()
                        .near(50, "Alpine Bank")
                        .near(8, "Payer", 90, "Coastal Fund Ltd")
                        .near(50, "AG")
                        .gap()
                        .line(8, "Rate", 50, "3.2500%", 90, "EUR-EURIBOR-Reuters")
                        .line(8, "Payments", 50, "Annually", 90, "Semi-annually")
                        .line(8, "Fixings", 50, "-", 90, "Semi-annually")
                        .document())
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_RATE, "0.0325")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "1Y")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_INDEX, "EUR-EURIBOR-Reuters")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "6M")
                .states(Term.FLOATING_RESET_FREQUENCY, "6M");
    }

    @Test
    void joinsALabelOfTwoLinesAroundItsValue() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .near(8, "Roll Convention for Business")
                        .near(50, "Modified Following")
                        .near(8, "Days")
                        .document())
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING");
    }

    @Test
    void takesNoRowOfPairsForColumnTitles() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(8, "FLOATING LEG")
                        .line(8, "Paying Party", 30, "Alpine", 55, "Benchmark", 75, "EUR-EURIBOR-Reuters")
                        .line(8, "Day Count", 30, "Act/360", 55, "Reset Frequency", 75, "6M")
                        .document())
                .states(Term.FLOATING_INDEX, "EUR-EURIBOR-Reuters")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360")
                .states(Term.FLOATING_RESET_FREQUENCY, "6M");
    }

    @Test
    void readsValuesBehindDotsThatEndWithAColon() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(8, "NOTIONAL AMOUNT ..........: EUR 150,000,000.00")
                        .document())
                .states(Term.NOTIONAL_AMOUNT, "150000000");
    }

    @Test
    void readsATitleManyTimesAsLargeAsTheTerms() {
        ReadPaper.ofBank(PageDraft.printed()
                        .title("Term deposit")
                        .line(8, "From:", 50, "Alpine Bank AG")
                        .line(8, "To:", 50, "Coastal Fund Ltd")
                        .line(8, "Our Reference:", 50, "ALP-1")
                        .line(8, "Trade Date:", 50, "23 January 2024")
                        .line(8, "Principal:", 50, "GBP 5,000,000.00")
                        .document())
                .states(Term.PRODUCT_TYPE, "TERM_DEPOSIT")
                .states(Term.TRADE_DATE, "2024-01-23");
    }

    @Test
    void readsFieldsOfAMessageWhoseValuesAreSetInBelowTheirNames() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(8, "Foreign Exchange Forward Confirmation")
                        .gap()
                        .line(8, "20: Sender's Reference")
                        .line(20, "ALP4711")
                        .line(8, "82A: Party A")
                        .line(20, "ALPNCHZ2")
                        .line(20, "Alpine Bank AG")
                        .line(8, "87A: Party B")
                        .line(20, "COAFGB2L")
                        .line(20, "Coastal Fund Ltd")
                        .line(8, "30T: Trade Date")
                        .line(20, "20240123")
                        .line(8, "33B: Currency, Amount Sold by Party A")
                        .line(20, "EUR 3000000,00")
                        .line(8, "77H: Type of Agreement")
                        .line(20, "ISDA 2002")
                        .line(8, "30V: Value Date")
                        .line(20, "20240226")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.BANK_BIC, "ALPNCHZ2")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.TRADE_DATE, "2024-01-23")
                .states(Term.CURRENCY1, "EUR")
                .states(Term.AMOUNT1, "3000000")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.VALUE_DATE, "2024-02-26");
    }

    @Test
    void readsTheAgreementAmongProvisionsThatSayNothingElse() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .heading("Additional Provisions")
                        .line(8, "Governing Master Agreement:", 50, "ISDA Master Agreement (2002 form)")
                        .line(8, "Effective Date:", 50, "26 January 2024")
                        .document())
                .states(Term.MASTER_AGREEMENT, "ISDA 2002")
                .doesNotState(Term.EFFECTIVE_DATE);
    }

    @Test
    void readsTwoFormsSideBySideOneAfterTheOther() {
        ReadPaper.ofBank(PageDraft.confirming("Interest Rate Swap")
                        .near(60, "Parties")
                        .near(8, "Trade")
                        .near(60, "From", 80, "Alpine Bank")
                        .near(8, "Our Ref", 28, "ALP-1")
                        .near(80, "AG")
                        .near(8, "Trade Date", 28, "23 January 2024")
                        .near(60, "To", 80, "Coastal Fund Ltd")
                        .near(8, "Notional", 28, "EUR 5,000,000.00")
                        .near(60, "Fixed Leg")
                        .near(8, "Floating Leg")
                        .near(60, "Payer", 80, "Alpine Bank AG")
                        .near(8, "Payer", 28, "Coastal Fund Ltd")
                        .near(60, "Rate", 80, "3.2500%")
                        .near(8, "Day Count", 28, "Act/360")
                        .near(60, "Day Count", 80, "30/360")
                        .near(8, "Index", 28, "EUR-EURIBOR-Reuters")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.FIXED_PAYER, "BANK")
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360");
    }

    @Test
    void numbersLegsAsTheirHeadingsDo() {
        ReadPaper.ofBank(PageDraft.letter("Basis Swap")
                        .heading("Floating Leg 2")
                        .row("Payer:", "Alpine Bank AG")
                        .row("Spread:", "0.10%")
                        .heading("Floating Leg 1")
                        .row("Payer:", "Coastal Fund Ltd")
                        .row("Spread:", "0.25%")
                        .document())
                .states(Term.FLOATING_PAYER, "COUNTERPARTY")
                .states(Term.FLOATING_SPREAD, "0.0025")
                .states(Term.FLOATING2_PAYER, "BANK");
    }
}
