package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.FailureReason;
import org.junit.jupiter.api.Test;

/** A paper that confirms several trades is refused by name rather than mixed. */
class SeveralTradesTest {

    @Test
    void refusesTradesUnderReferencesOfTheirOwn() {
        assertThat(reason(trade(trade(paper(), "ALP-1001", "5 March 2024"), "ALP-1002", "6 March 2024")))
                .isEqualTo(FailureReason.SEVERAL_TRADES);
    }

    @Test
    void refusesTradesUnderNumberedHeadings() {
        PageDraft first = trade(paper().heading("Trade 1"), "ALP-1001", "5 March 2024");
        assertThat(reason(trade(first.heading("Trade 2"), "ALP-1001", "5 March 2024")))
                .isEqualTo(FailureReason.SEVERAL_TRADES);
    }

    @Test
    void takesOneTradeWithARepeatedOrFurtherReferenceAsOne() {
        assertThat(reason(trade(trade(paper(), "ALP-1001", "5 March 2024"), "ALP-1001", "5 March 2024")))
                .isNotEqualTo(FailureReason.SEVERAL_TRADES);
        assertThat(reason(trade(paper().row("Our Reference:", "ALP-900"), "ALP-1001", "5 March 2024")))
                .isNotEqualTo(FailureReason.SEVERAL_TRADES);
    }

    private static FailureReason reason(PageDraft draft) {
        return ReadPaper.ofBank(draft.document()).result() instanceof ExtractionResult.Rejected rejected
                ? rejected.failure().reason()
                : FailureReason.NO_TRADE;
    }

    private static PageDraft paper() {
        return PageDraft.confirming("Forward Rate Agreement")
                .row("From:", "Alpine Bank AG (\"Party A\")")
                .row("To:", "Coastal Fund Ltd (\"Party B\")");
    }

    private static PageDraft trade(PageDraft draft, String reference, String day) {
        return draft.row("Our Reference:", reference)
                .row("Trade Date:", day)
                .row("Notional Amount:", "EUR 10,000,000.00");
    }
}
