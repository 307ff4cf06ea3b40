package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Where names and references end among other words of their line. */
class NamesAndReferencesTest {

    @Test
    void endsReferencesBeforeTheNameBehindThem() {
        ReadPaper.ofBank(equityOption("KR-59.20170 Alpine Bank AG", "Tarn Holdings plc"))
                .states(Term.BANK_REFERENCE, "KR-59.20170");
    }

    @Test
    void takesWordsWithoutAnyFigureForNoReference() {
        ReadPaper.ofBank(equityOption("YOUR TKT", "Tarn Holdings plc")).doesNotState(Term.BANK_REFERENCE);
    }

    @Test
    void endsTheNameOfASecurityBeforeItsCode() {
        ReadPaper.ofBank(equityOption("KR-1", "Tarn Holdings plc GB0009895292 London"))
                .states(Term.UNDERLYING, "Tarn Holdings plc")
                .states(Term.UNDERLYING_ID, "GB0009895292");
    }

    private static io.tradematching.document.DocumentText equityOption(String reference, String underlying) {
        return PageDraft.confirming("Equity Option Transaction")
                .row("From:", "Alpine Bank AG")
                .row("To:", "Coastal Fund Ltd")
                .row("Our Reference:", reference)
                .row("Trade Date:", "23 January 2024")
                .row("Underlying:", underlying)
                .row("Number of Options:", "1,000")
                .document();
    }
}
