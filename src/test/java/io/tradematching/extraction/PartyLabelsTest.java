package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Labels that say whose name, code or obligation it is: on two lines, in two languages, by what the sides are called. */
class PartyLabelsTest {

    private static final String LEI_OF_ALPINE = "529900T8BM49AURSDO55";
    private static final String LEI_OF_COASTAL = "213800WAVVOPS85N2205";

    @Test
    void goesOnWithALabelThatStopsBeforeItsParty() {
        ReadPaper.ofBank(paper().row("Issued by", "Alpine Bank AG")
                        .row("Addressed to", "Coastal Fund Ltd")
                        .near(8, "Legal Entity Identifier of", 50, LEI_OF_COASTAL)
                        .line(8, "Coastal Fund Ltd")
                        .near(8, "Legal Entity Identifier of", 50, LEI_OF_ALPINE)
                        .line(8, "Alpine Bank AG")
                        .document())
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void knowsTheSenderAndTheOtherPartyOfAForm() {
        ReadPaper.ofCounterparty(paper().row("Sender of this form", "Coastal Fund Ltd")
                        .row("Other party", "Alpine Bank AG")
                        .row("BIC of the other party", "ALPBCHZZ")
                        .row("LEI of the sender", LEI_OF_COASTAL)
                        .document())
                .states(Term.BANK_BIC, "ALPBCHZZ")
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL)
                .doesNotState(Term.BANK_LEI);
    }

    @Test
    void leavesTheCodeOfACorrespondentAlone() {
        ReadPaper.ofBank(paper().row("From", "Alpine Bank AG")
                        .row("To", "Coastal Fund Ltd")
                        .row("BIC of our correspondent", "INTBUS33")
                        .document())
                .doesNotState(Term.BANK_BIC)
                .doesNotState(Term.COUNTERPARTY_BIC);
    }

    @Test
    void takesUsAndYouForLabelsOfNamesAndForPayers() {
        ReadPaper.ofBank(paper().row("Us:", "Alpine Bank AG")
                        .row("You:", "Coastal Fund Ltd")
                        .gap()
                        .line(8, "Fixed leg")
                        .row("Fixed amounts are paid by:", "You")
                        .row("Fixed rate:", "3.25%")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.FIXED_PAYER, "COUNTERPARTY");
    }

    @Test
    void readsTheTitlesOfAPartyTableInTwoLanguages() {
        ReadPaper.ofCounterparty(paper().line(8, "Parties / Parties")
                        .near(40, "l'Émetteur", 80, "le Destinataire")
                        .line(40, "the Issuer", 80, "the Addressee")
                        .line(8, "Dénomination", 40, "Coastal Fund Ltd", 80, "Alpine Bank AG")
                        .line(8, "LEI", 40, LEI_OF_COASTAL, 80, LEI_OF_ALPINE)
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void givesCodesBelowAddressesToTheNamesAboveThem() {
        ReadPaper.ofBank(paper().line(8, "Bank", 60, "Client")
                        .near(8, "Alpine Bank AG", 60, "Coastal Fund Ltd")
                        .near(8, "Seestrasse 41, 8002 Zürich", 60, "7 Harbour Row, Leith EH6 6QU")
                        .near(8, "BIC", 60, "BIC")
                        .line(8, "ALPBCHZZ", 60, "COAFGB2L")
                        .document())
                .states(Term.BANK_BIC, "ALPBCHZZ")
                .states(Term.COUNTERPARTY_BIC, "COAFGB2L");
    }

    @Test
    void believesThePaperThatCallsTheOtherSideTheDealer() {
        ReadPaper.ofCounterparty(paper().line(8, "4 Harbour Row, Leith EH6 6QU")
                        .line(8, "To Alpine Bank AG (\"the Dealer\"), Seestrasse 41.")
                        .line(8, "From Coastal Fund Ltd (\"the Fund\").")
                        .row("Fund LEI", LEI_OF_COASTAL)
                        .row("Dealer LEI", LEI_OF_ALPINE)
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void findsThePartiesCodesAmongTheAccountsAndWhatTheFormCallsThemBehindTheirNames() {
        ReadPaper.ofCounterparty(paper().row("From:", "Coastal Fund Ltd (\"Party B\")")
                        .row("To:", "Alpine Bank AG (Alpine)")
                        .row("Calculation Agent:", "Party A")
                        .heading("Account Details and Notices")
                        .row("Party A LEI:", LEI_OF_ALPINE)
                        .row("Party B LEI:", LEI_OF_COASTAL)
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.CALCULATION_AGENT, "BANK")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL);
    }

    @Test
    void takesACodeAboveANameForItsOwnAndAHouseByItsNameWithoutItsKind() {
        ReadPaper.ofBank(paper().near(8, "Party A", 50, "ALPBCHZZ")
                        .line(50, "Banque Alpina SA")
                        .line(8, "Party B", 50, "Coastal Fund Ltd")
                        .row("Alpina LEI", LEI_OF_ALPINE)
                        .document())
                .states(Term.BANK_BIC, "ALPBCHZZ")
                .states(Term.BANK_LEI, LEI_OF_ALPINE);
    }

    @Test
    void endsAReferenceBeforeTheIdentifierOfTheTrade() {
        ReadPaper.ofBank(paper().row("From", "Alpine Bank AG")
                        .row("To", "Coastal Fund Ltd")
                        .near(8, "Our Reference", 50, "ALP-20172")
                        .line(50, LEI_OF_ALPINE + "7Q2")
                        .document())
                .states(Term.BANK_REFERENCE, "ALP-20172");
    }

    @Test
    void endsNoSentenceAtTheDayOfAGermanDate() {
        ReadPaper.ofBank(PageDraft.letter("Zinsswap")
                        .prose("Der Einzelabschluss unterliegt dem ISDA Master Agreement 2002 vom 17. Mai 2016.")
                        .document())
                .states(Term.MASTER_AGREEMENT, "ISDA 2002")
                .states(Term.MASTER_AGREEMENT_DATE, "2016-05-17");
    }

    @Test
    void leavesAnOfficeOrAPersonBehindANameAlone() {
        ReadPaper.ofBank(paper().row("From", "Alpine Trust Company of Lucerne, Settlements")
                        .row("To", "Coastal Fund Ltd, P. Weiler")
                        .document())
                .states(Term.BANK_NAME, "Alpine Trust Company of Lucerne")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void knowsLegalFormsThatBeginSmall() {
        ReadPaper.ofBank(paper().row("From", "Alpine Bank AG")
                        .row("To", "Coastal Treasury S.à r.l.")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Treasury S.à r.l.");
    }

    @Test
    void leavesAMarkBehindANameAlone() {
        ReadPaper.ofBank(paper().row("From", "Alpine Bank AG")
                        .row("To", "Coastal Fund Ltd”")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void believesTheClearestPrintOfAName() {
        PageDraft page =
                PageDraft.scanned().line(8, "Interest Rate Swap Transaction").recognisedWith(0.1);
        ReadPaper.ofBank(page.row("To", "Coastal Fund Ltd")
                        .recognisedWith(0.9)
                        .row("From", "Alpine Bank AG")
                        .prose("Alpine Bank AG confirms this transaction to Coastal Fund Ltd (the \"Client\").")
                        .document())
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void takesTheNameBehindTheCodeOfAMessage() {
        ReadPaper.ofBank(paper().line(8, "Sender", 30, "ALPBCHZZXXX", 50, "Alpine Bank AG")
                        .line(8, "Receiver", 30, "COASGB2LXXX", 50, "Coastal Fund Ltd")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd");
    }

    @Test
    void takesACallingBelowALabelForItsValue() {
        ReadPaper.ofBank(paper().row("Party A", "Alpine Bank AG")
                        .row("Party B", "Coastal Fund Ltd")
                        .line(8, "Calculation Agent")
                        .line(12, "Party B")
                        .line(8, "Governing Law")
                        .line(12, "English law")
                        .document())
                .states(Term.CALCULATION_AGENT, "COUNTERPARTY")
                .states(Term.GOVERNING_LAW, "English law");
    }

    private static PageDraft paper() {
        return PageDraft.confirming("Interest Rate Swap Transaction");
    }
}
