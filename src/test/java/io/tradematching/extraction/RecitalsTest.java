package io.tradematching.extraction;

import static io.tradematching.extraction.PageDraft.confirming;

import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Contracts that introduce their parties in a sentence, with addresses and codes, and call them by a short name from there on. */
class RecitalsTest {

    private static final String LEI_OF_ALPINE = "529900T8BM49AURSDO55";
    private static final String LEI_OF_COASTAL = "213800WAVVOPS85N2205";

    @Test
    void readsThePartiesOfAFrenchContract() {
        ReadPaper.ofBank(confirming("Swap de taux d'intérêt")
                        .prose(
                                "Nous vous confirmons les termes de l'opération conclue entre Alpine and Lake Bank AG, 3 rue du Lac, 1201")
                        .prose("Genève, LEI " + LEI_OF_ALPINE
                                + ", ci-après dénommée « la Banque », et Filatures de l'Ouest SA,")
                        .prose("8 quai Sud, 29200 Brest, LEI " + LEI_OF_COASTAL + ", ci-après dénommée « le Client ».")
                        .row("Payeur du taux fixe :", "le Client")
                        .document())
                .states(Term.BANK_NAME, "Alpine and Lake Bank AG")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_NAME, "Filatures de l'Ouest SA")
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL)
                .states(Term.FIXED_PAYER, "COUNTERPARTY");
    }

    @Test
    void readsThePartiesOfASpanishContract() {
        ReadPaper.ofBank(confirming("Permuta de tipos de interés")
                        .line(8, "Alpine Bank AG")
                        .prose(
                                "De una parte, Alpine Bank AG, con domicilio en la calle del Lago 3, Ginebra, código LEI "
                                        + LEI_OF_ALPINE)
                        .prose(
                                "(en adelante, «Alpine»). De otra parte, Costera de Fondos, S.A., con domicilio en la avenida del Mar 8, de")
                        .prose("Cádiz, código LEI " + LEI_OF_COASTAL
                                + " (en adelante, «Costera»), que se reconocen capacidad.")
                        .row("Pagador del tipo fijo:", "Costera")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_NAME, "Costera de Fondos, S.A.")
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL)
                .states(Term.FIXED_PAYER, "COUNTERPARTY");
    }

    @Test
    void readsThePartiesOfAGermanContract() {
        ReadPaper.ofBank(confirming("Zinsswap")
                        .prose("Wir bestätigen das Geschäft zwischen der Alpine Bank AG, Seestraße 3, 8002 Zürich, LEI "
                                + LEI_OF_ALPINE + ",")
                        .prose(
                                "nachstehend „die Bank“ genannt, und der Küstenfonds GmbH, Hafenstraße 8, 20459 Hamburg, LEI")
                        .prose(LEI_OF_COASTAL
                                + ", nachstehend „der Kunde“ genannt, mit den folgenden Bedingungen für die Parteien.")
                        .row("Zahler des Festsatzes:", "der Kunde")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_NAME, "Küstenfonds GmbH")
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL)
                .states(Term.FIXED_PAYER, "COUNTERPARTY");
    }

    @Test
    void readsThePartiesOfAnEnglishDeed() {
        ReadPaper.ofBank(confirming("Interest Rate Swap")
                        .prose(
                                "This confirmation is made between (1) Alpine Bank AG, a company registered in Zurich under number 17 whose")
                        .prose("office is at 3 Lake Street, LEI " + LEI_OF_ALPINE
                                + " (hereinafter the \"Bank\"); and (2) Coastal Fund Ltd, of 8 Sea")
                        .prose("Road, London, LEI " + LEI_OF_COASTAL
                                + " (hereinafter referred to as the \"Client\"), on the terms below.")
                        .row("Fixed Rate Payer:", "the Client")
                        .document())
                .states(Term.BANK_NAME, "Alpine Bank AG")
                .states(Term.BANK_LEI, LEI_OF_ALPINE)
                .states(Term.COUNTERPARTY_NAME, "Coastal Fund Ltd")
                .states(Term.COUNTERPARTY_LEI, LEI_OF_COASTAL)
                .states(Term.FIXED_PAYER, "COUNTERPARTY");
    }

    @Test
    void datesTheAgreementThatAContractIsSubjectTo() {
        ReadPaper.ofBank(PageDraft.letter("Permuta de tipos de interés")
                        .prose(
                                "Que las partes han convenido la operación cuyas condiciones se recogen a continuación, la cual queda sujeta")
                        .prose(
                                "al Contrato Marco ISDA 2002 de fecha 7 de abril de 2017 suscrito entre ambas partes en la plaza de Cádiz.")
                        .document())
                .states(Term.MASTER_AGREEMENT, "ISDA 2002")
                .states(Term.MASTER_AGREEMENT_DATE, "2017-04-07")
                .doesNotState(Term.CONFIRMATION_DATE);
    }

    @Test
    void opensSectionsOfAGermanForm() {
        ReadPaper.ofBank(PageDraft.letter("Devisenkassageschäft")
                        .line(8, "Geschäftsdaten")
                        .row("Alpine zahlt", "EUR 9.000.000,00")
                        .row("Coastal zahlt", "USD 9.765.000,00")
                        .line(8, "Vertragsgrundlage")
                        .row("Rahmenvertrag", "ISDA-Rahmenvertrag 2002")
                        .line(8, "Zahlungsverbindung")
                        .row("Zahlungen an uns", "Binnenbank AG, Bern, BIC BINNCHBB")
                        .document())
                .states(Term.AMOUNT1, "9000000")
                .states(Term.CURRENCY1_PAYER, "BANK")
                .states(Term.MASTER_AGREEMENT, "ISDA 2002")
                .doesNotState(Term.BANK_BIC);
    }
}
