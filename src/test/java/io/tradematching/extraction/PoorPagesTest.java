package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Pages as faxes and bad copies leave them. */
class PoorPagesTest {

    @Test
    void readsSentencesThatAreIndentedFromTheLineOfAFaxMachine() {
        ReadPaper.ofBank(PageDraft.scanned()
                        .line(1, "20/11 08:47", 30, "FAX 0983", 90, "P.01/01")
                        .line(24, "Commodity Option")
                        .gap()
                        .line(24, "On the trade date, 4 March 2025, we entered into an Asian call option with you.")
                        .line(24, "The premium of USD 78,000 is payable by the buyer on 6 March 2025 to the seller.")
                        .line(24, "The calculation agent is the seller, and the law of England governs all of it.")
                        .document())
                .states(Term.TRADE_DATE, "2025-03-04")
                .states(Term.PREMIUM_AMOUNT, "78000")
                .states(Term.PREMIUM_PAYMENT_DATE, "2025-03-06");
    }

    @Test
    void partsWordsThatRanTogether() {
        ReadPaper.ofBank(letter().prose("The swap has a notional amountof EUR-40 million and endson 4 March 2030.")
                        .document())
                .states(Term.NOTIONAL_AMOUNT, "40000000")
                .states(Term.NOTIONAL_CURRENCY, "EUR");
    }

    @Test
    void readsPastStraysBesideLabelsAndValues() {
        ReadPaper.ofBank(letter().recognisedWith(0.6)
                        .line(8, "Effective Date:", 36, "—", 50, "-06-MAR-2025")
                        .line(8, "Termination Date—", 50, "06-MAR-2030’")
                        .document())
                .states(Term.EFFECTIVE_DATE, "2025-03-06")
                .states(Term.TERMINATION_DATE, "2030-03-06");
    }

    @Test
    void readsFiguresThatCanOnlyBeOneNumber() {
        ReadPaper.ofBank(letter().row("Notional Amount:", "EUR S,240,000,00").document())
                .states(Term.NOTIONAL_AMOUNT, "5240000");
        ReadPaper.ofBank(letter().row("Notional Amount:", "32.185.000.50 EUR").document())
                .states(Term.NOTIONAL_AMOUNT, "32185000.5");
        ReadPaper.ofBank(letter().row("Notional Amount:", "PLN 21.295,000,00").document())
                .states(Term.NOTIONAL_AMOUNT, "21295000");
        ReadPaper.ofBank(letter().row("Fixed Rate Day Count Fraction:", "ACTI360")
                        .document())
                .states(Term.FIXED_DAY_COUNT, "ACT/360");
    }

    @Test
    void readsHeadingsAndLabelsBehindNumbersThatStandApart() {
        ReadPaper.ofBank(PageDraft.scanned()
                        .line(8, "Foreign Exchange Swap")
                        .gap()
                        .line(8, "3", 16, "First delivery (near leg)")
                        .line(8, "31", 16, "Value Date", 60, "4 March 2025")
                        .line(8, "4", 16, "Second delivery (far leg)")
                        .line(8, "4.1", 16, "Value Date", 60, "4 June 2025")
                        .document())
                .states(Term.NEAR_VALUE_DATE, "2025-03-04")
                .states(Term.FAR_VALUE_DATE, "2025-06-04");
    }

    @Test
    void readsDatesWithALetterReadAsAFigure() {
        ReadPaper.ofBank(letter().row("Effective Date:", "O6.0ct.25")
                        .row("Termination Date:", "30,Jan.26")
                        .row("Date of Confirmation:", "Ist December 2024")
                        .document())
                .states(Term.EFFECTIVE_DATE, "2025-10-06")
                .states(Term.TERMINATION_DATE, "2026-01-30")
                .states(Term.CONFIRMATION_DATE, "2024-12-01");
    }

    private static PageDraft letter() {
        return PageDraft.scanned().line(8, "Interest Rate Swap").gap().row("Trade Date:", "4 March 2025");
    }
}
