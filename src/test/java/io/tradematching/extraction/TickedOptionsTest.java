package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Forms that offer their values with boxes to tick. */
class TickedOptionsTest {

    @Test
    void takesTheTickedOptionForTheValue() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .line(8, "Calculation Agent:", 50, "[ ] Alpine Bank", 75, "[X] Coastal Fund")
                        .row("Business Day Convention:", "☐ Following ☒ Modified Following ☐ Preceding")
                        .heading("Fixed Leg")
                        .row("Payment Frequency:", "(x) yearly ( ) half-yearly ( ) quarterly")
                        .heading("Floating Leg")
                        .row("Payment Frequency:", "[]monthly [X]quarterly []yearly")
                        .row("Reset Frequency:", "monthly □ quarterly □ half-yearly X")
                        .document())
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY")
                .states(Term.BUSINESS_DAY_CONVENTION, "MODFOLLOWING")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "1Y")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "3M")
                .states(Term.FLOATING_RESET_FREQUENCY, "6M");
    }

    @Test
    void takesNoneOfTheOptionsWhereNoneOrSeveralAreTicked() {
        ReadPaper.ofBank(PageDraft.letter("Interest Rate Swap")
                        .row("Calculation Agent:", "[X] Alpine Bank [X] Coastal Fund")
                        .row("Business Day Convention:", "[ ] Following [ ] Modified Following")
                        .document())
                .doesNotState(Term.CALCULATION_AGENT)
                .doesNotState(Term.BUSINESS_DAY_CONVENTION);
    }
}
