package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.extraction.Finding.Severity;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeExtractorTest {

    @Test
    void readsLabelsWithTheirValuesBeside() {
        ReadPaper.ofBank(swap().document())
                .states(Term.PRODUCT_TYPE, "INTEREST_RATE_SWAP")
                .states(Term.BANK_REFERENCE, "ALP-77120")
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Pension Fund Ltd")
                .states(Term.TRADE_DATE, "2024-03-05")
                .states(Term.NOTIONAL_AMOUNT, "25000000")
                .states(Term.NOTIONAL_CURRENCY, "EUR");
    }

    @Test
    void keepsTheTermsOfEachLegApart() {
        ReadPaper.ofBank(swap().document())
                .states(Term.FIXED_PAYER, "COUNTERPARTY")
                .states(Term.FIXED_RATE, "0.02875")
                .states(Term.FIXED_DAY_COUNT, "30/360")
                .states(Term.FIXED_PAYMENT_FREQUENCY, "1Y")
                .states(Term.FLOATING_PAYER, "BANK")
                .states(Term.FLOATING_INDEX, "EUR-EURIBOR-Reuters")
                .states(Term.FLOATING_INDEX_TENOR, "6M")
                .states(Term.FLOATING_DAY_COUNT, "ACT/360")
                .states(Term.FLOATING_PAYMENT_FREQUENCY, "6M");
    }

    @Test
    void showsWhereEveryValueStands() {
        ExtractedField rate =
                ReadPaper.ofBank(swap().document()).field(Term.FIXED_RATE).orElseThrow();
        assertThat(rate.raw()).isEqualTo("2.875%");
        assertThat(rate.page()).isEqualTo(1);
        assertThat(rate.box().x0()).isEqualTo(0.35);
    }

    @Test
    void refusesPaperThatNamesNoProduct() {
        ExtractionResult result = ReadPaper.ofBank(PageDraft.printed()
                        .prose("Dear colleagues, lunch is served at noon.")
                        .document())
                .result();
        assertThat(result)
                .isInstanceOfSatisfying(
                        ExtractionResult.Rejected.class,
                        rejected -> assertThat(rejected.failure().reason()).isEqualTo(FailureReason.NO_TRADE));
    }

    /** It could be stored, but not be read back: a row without its size is an error of data. */
    @Test
    void refusesAnAmountWithoutItsCurrency() {
        PageDraft paper = PageDraft.printed()
                .heading("REPURCHASE AGREEMENT CONFIRMATION")
                .row("Party A:", "Alpine Bank AG")
                .row("Party B:", "Coastal Pension Fund Ltd")
                .row("Party A Reference:", "ALP-77120")
                .row("Trade Date:", "5 March 2024")
                .row("Purchase Price:", "150,750,000.00");
        assertThat(ReadPaper.ofBank(paper.document()).result())
                .isInstanceOfSatisfying(
                        ExtractionResult.Rejected.class,
                        rejected ->
                                assertThat(rejected.failure().message()).isEqualTo("missing: a notional or quantity"));
    }

    @Test
    void namesMandatoryTermsThatAreMissing() {
        ExtractionResult result = ReadPaper.ofBank(PageDraft.printed()
                        .heading("INTEREST RATE SWAP CONFIRMATION")
                        .row("Trade Date:", "5 March 2024")
                        .document())
                .result();
        assertThat(result)
                .isInstanceOfSatisfying(
                        ExtractionResult.Rejected.class,
                        rejected ->
                                assertThat(rejected.failure().message()).contains("bank_reference", "notional_amount"));
    }

    @Test
    void reportsTermThatEndsBeforeItBegins() {
        ReadPaper.ofBank(swap("7 March 2024", "7 March 2024").document()).finds("DATE_ORDER", Term.TERMINATION_DATE);
    }

    @Test
    void reportsAttackedTextLayerAsError() {
        io.tradematching.document.PageText page = swap().page(1);
        io.tradematching.document.PageText attacked = new io.tradematching.document.PageText(
                1, page.width(), page.height(), page.method(), page.words(), List.of("INTEGRITY_MISMATCH: amount"));
        ExtractionResult result = ReadPaper.ofBank(new io.tradematching.document.DocumentText(List.of(attacked)))
                .result();
        assertThat(result.findings())
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.message().startsWith("INTEGRITY"));
    }

    static PageDraft swap() {
        return swap("7 March 2024", "7 March 2034");
    }

    private static PageDraft swap(String effective, String termination) {
        return PageDraft.printed()
                .line(40, "ALPINE BANK AG")
                .heading("CONFIRMATION OF INTEREST RATE SWAP")
                .row("Our Reference:", "ALP-77120")
                .row("Trade Date:", "5 March 2024")
                .row("Effective Date:", effective)
                .row("Termination Date:", termination)
                .row("Party A:", "Alpine Bank AG")
                .row("Party B:", "Coastal Pension Fund Ltd")
                .row("Notional Amount:", "EUR 25,000,000.00")
                .heading("FIXED AMOUNTS")
                .row("Fixed Rate Payer:", "Party B")
                .row("Fixed Rate:", "2.875% per annum")
                .row("Payment Frequency:", "Annual")
                .row("Day Count Fraction:", "30/360")
                .heading("FLOATING AMOUNTS")
                .row("Floating Rate Payer:", "Party A")
                .row("Floating Rate Option:", "EUR-EURIBOR-Reuters")
                .row("Designated Maturity:", "6 months")
                .row("Payment Frequency:", "Semi-annual")
                .row("Day Count Fraction:", "Actual/360");
    }
}
