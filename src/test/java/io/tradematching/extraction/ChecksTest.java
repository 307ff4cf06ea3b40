package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** What does not fit together on a paper is said, and nothing is changed. */
class ChecksTest {

    @Test
    void reportsAmountsThatDoNotFitTheirRate() {
        ReadPaper.ofBank(exchange("USD 17,760,000.00", "1.4800 USD per GBP")).hasNo("AMOUNTS_AGAINST_RATE");
        ReadPaper.ofBank(exchange("USD 17,670,000.00", "1.4800 USD per GBP"))
                .finds("AMOUNTS_AGAINST_RATE", Term.EXCHANGE_RATE)
                .states(Term.EXCHANGE_RATE, "1.48");
        assertThat(ReadPaper.ofBank(exchange("USD 17,760,000.00", "1.4800 GBP per USD"))
                        .result()
                        .findings())
                .anyMatch(finding -> finding.message().endsWith("with the quote basis reversed"));
    }

    @Test
    void reportsTenorThatTheDatesDoNotMake() {
        ReadPaper.ofBank(swap("5 years")).hasNo("TENOR");
        ReadPaper.ofBank(swap("7 years")).finds("TENOR", Term.TERMINATION_DATE);
    }

    @Test
    void proposesTheLookAlikeOfACodeThatFailsItsCheckDigits() {
        assertThat(CheckedCode.LEI.lookAlike("254900S9ZEODUPY16K95")).contains("254900S9ZE0DUPY16K95");
        assertThat(CheckedCode.LEI.isValid("254900S9ZE0DUPY16K95")).isTrue();
        assertThat(CheckedCode.ISIN.isValid("US0378331005")).isTrue();
        assertThat(CheckedCode.ISIN.lookAlike("US037833100S")).contains("US0378331005");
        assertThat(CheckedCode.IBAN.isValid("GB82WEST12345698765432")).isTrue();
        assertThat(CheckedCode.IBAN.lookAlike("GB82WEST123456987654E2")).isEmpty();
    }

    @Test
    void proposesButDoesNotTake() {
        ReadPaper paper =
                ReadPaper.ofBank(draft().row("Our LEI:", "254900S9ZEODUPY16K95").document());
        paper.finds("CHECK_DIGITS", Term.BANK_LEI).states(Term.BANK_LEI, "254900S9ZEODUPY16K95");
        assertThat(paper.result().findings())
                .anyMatch(finding -> finding.message().endsWith("may be 254900S9ZE0DUPY16K95"));
    }

    @Test
    void reportsAnAccountThatFailsItsCheckDigits() {
        assertThat(ReadPaper.ofBank(draft().row("IBAN:", "GB82 WEST 1234 5698 7654 33")
                                .document())
                        .result()
                        .findings())
                .anyMatch(finding -> finding.message().startsWith("the IBAN GB82WEST12345698765433 fails"));
    }

    private static PageDraft draft() {
        return PageDraft.confirming("Interest Rate Swap")
                .row("From:", "Alpine Bank AG (\"Party A\")")
                .row("To:", "Coastal Fund Ltd (\"Party B\")");
    }

    private static io.tradematching.document.DocumentText swap(String tenor) {
        return draft().row("Effective Date:", "7 March 2024")
                .row("Termination Date:", "9 March 2029")
                .row("Term:", tenor)
                .document();
    }

    private static io.tradematching.document.DocumentText exchange(String second, String rate) {
        return PageDraft.confirming("Foreign Exchange Spot Transaction")
                .row("From:", "Alpine Bank AG (\"Party A\")")
                .row("To:", "Coastal Fund Ltd (\"Party B\")")
                .row("Amount payable by Party A:", "GBP 12,000,000.00")
                .row("Amount payable by Party B:", second)
                .row("Exchange Rate:", rate)
                .document();
    }
}
