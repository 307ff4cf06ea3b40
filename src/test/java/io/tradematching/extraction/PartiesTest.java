package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.DocumentText;
import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Who the two parties of a paper are, and which names, codes and references are whose. */
class PartiesTest {

    private static final String LEI_OF_ALPINE = "529900T8BM49AURSDO55";
    private static final String LEI_OF_COASTAL = "213800WAVVOPS85N2205";

    @Test
    void takesWhoeverItIsFromForTheAuthorAlsoBehindTheAddressee() {
        ReadPaper.ofBank(paper().row("To:", "Coastal Fund Ltd")
                        .row("From:", "Alpine Bank AG")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void readsCodesOfThePartiesAmongAddressesForNotices() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .row("Trade Date:", "23 January 2024")
                        .heading("Office and Notices:")
                        .row("Our LEI:", LEI_OF_ALPINE)
                        .row("Your LEI:", LEI_OF_COASTAL)
                        .document())
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void doesNotTakeALetterAgreementForAMasterAgreement() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .prose(
                                "The purpose of this letter agreement is to confirm the terms and conditions of the Transaction.")
                        .document())
                .doesNotState(Term.MASTER_AGREEMENT);
    }

    @Test
    void takesNeitherACorrespondentNorASignatoryForAParty() {
        ReadPaper.ofCounterparty(paper().row("To:", "Coastal Fund Ltd")
                        .row("From:", "Alpine Bank AG")
                        .row("Agent:", "Interior Bank NA")
                        .row("Name:", "J. Lindqvist")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Alpine Bank AG")
                .states(Term.BANK_NAME, "Coastal Fund Ltd");
    }

    @Test
    void givesCodesToThePartyWhoseShortNameStandsBehindTheirLabel() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd (\"Coastal\")")
                        .row("LEI of Coastal:", LEI_OF_COASTAL)
                        .row("LEI Alpine:", LEI_OF_ALPINE)
                        .document())
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void findsCodesAmongTheLinesOfAnAddress() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .line(50, "LEI: " + LEI_OF_ALPINE)
                        .row("To:", "Coastal Fund Ltd")
                        .line(50, "LEI: " + LEI_OF_COASTAL)
                        .document())
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void joinsALongCodeThatGoesOnInTheNextLine() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .row("UTI:", LEI_OF_ALPINE + "EMFQMRNQ")
                        .line(50, "R1B7")
                        .document())
                .states(Term.UTI, LEI_OF_ALPINE + "EMFQMRNQR1B7");
    }

    @Test
    void trustsARecognisedCodeThatItsCheckDigitsProveMoreThanAName() {
        DocumentText scan = PageDraft.scanned()
                .recognisedWith(0.88)
                .line(8, "Interest Rate Swap")
                .gap()
                .row("From:", "Alpine Bank AG")
                .row("To:", "Coastal Fund Ltd")
                .row("Our LEI:", LEI_OF_ALPINE)
                .document();
        ReadPaper paper = ReadPaper.ofBank(scan);

        assertThat(CheckedCode.LEI.isValid(LEI_OF_ALPINE)).isTrue();
        assertThat(confidence(paper, Term.BANK_LEI)).isGreaterThan(0.95);
        assertThat(confidence(paper, Term.BANK_NAME)).isLessThan(0.95);
    }

    @Test
    void knowsThatTheDealerOfAPaperMayBeTheOtherSide() {
        ReadPaper.ofCounterparty(PageDraft.printed()
                        .line(8, "Coastal Fund Ltd")
                        .gap()
                        .line(8, "Interest Rate Swap")
                        .gap()
                        .row("Our Reference:", "CF-77")
                        .row("Dealer Reference:", "ALP-1")
                        .row("Dealer:", "Alpine Bank AG")
                        .row("Counterparty:", "Coastal Fund Ltd")
                        .row("Calculation Agent:", "Dealer")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.BANK_REFERENCE, "ALP-1")
                .states(Term.COUNTERPARTY_REFERENCE, "CF-77")
                .states(Term.CALCULATION_AGENT, "BANK");
    }

    @Test
    void takesNoNameAndNoCodeFromInstructionsForPayment() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG")
                        .row("To:", "Coastal Fund Ltd")
                        .row("Calculation Agent:", "Coastal Fund Ltd")
                        .row("Payments to us:", "Alpine Bank AG, New York, ABA 021004476, SWIFT ALPNCHZZ")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .doesNotState(Term.BANK_BIC);
    }

    @Test
    void givesCodesToThePartyThatTheirLabelCallsFirstOrSecond() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG (the \"First Party\")")
                        .row("To:", "Coastal Fund Ltd (the \"Second Party\")")
                        .row("LEI of the Second Party:", LEI_OF_COASTAL)
                        .row("LEI of the First Party:", LEI_OF_ALPINE)
                        .document())
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void believesALetterheadMoreThanThatADealerIsUsuallyTheOneWhoWrites() {
        ReadPaper.ofCounterparty(PageDraft.printed()
                        .line(8, "Coastal Fund Ltd")
                        .line(8, "INTEREST RATE SWAP CONFIRMATION")
                        .row("Our Ref:", "CF-77")
                        .row("Dealer:", "Alpine Bank AG")
                        .row("Counterparty:", "Coastal Fund Ltd")
                        .row("Trade Date:", "23 January 2024")
                        .row("Notional Amount:", "EUR 5,000,000.00")
                        .row("Calculation Agent:", "Dealer")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.CALCULATION_AGENT, "BANK");
    }

    @Test
    void callsAHouseByTheCodeBeforeItsName() {
        ReadPaper.ofBank(paper().row("From:", "ALPB - Alpine Bank AG")
                        .row("To:", "CFLX - Coastal Fund Ltd")
                        .row("Calculation Agent:", "CFLX")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY");
    }

    @Test
    void endsANameAtItsLegalFormButKeepsABranch() {
        ReadPaper.ofBank(paper().row("From:", "Alpine Bank AG, Vienna, Account 021004476")
                        .row("To:", "Coastal Bank Ltd, London Branch")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Bank Ltd, London Branch");
    }

    private static double confidence(ReadPaper paper, Term term) {
        return paper.field(term).orElseThrow().confidence();
    }

    private static PageDraft paper() {
        return PageDraft.confirming("Interest Rate Swap");
    }
}
