package io.tradematching.extraction;

import io.tradematching.document.DocumentText;
import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Names of parties on scans. */
class MisreadNamesTest {

    @Test
    void readsLegalFormsThatAreMisreadTimeAndAgain() {
        ReadPaper.ofBank(parties(PageDraft.scanned(), "Northern Harbour Bank pic", "Meridian Gulf Bank PISC"))
                .states(Term.BANK_NAME, "Northern Harbour Bank plc")
                .states(Term.COUNTERPARTY_NAME, "Meridian Gulf Bank PJSC");
        ReadPaper.ofBank(parties(PageDraft.scanned(), "Hansahaus Aktiengeselischaft", "Codperatieve Delfbank U.A."))
                .states(Term.BANK_NAME, "Hansahaus Aktiengesellschaft")
                .states(Term.COUNTERPARTY_NAME, "Coöperatieve Delfbank U.A.");
    }

    @Test
    void leavesThePrintOfATextLayerAsItIs() {
        ReadPaper.ofBank(parties(PageDraft.printed(), "Northern Harbour Bank pic", "Meridian Gulf Bank PJSC"))
                .states(Term.BANK_NAME, "Northern Harbour Bank pic");
    }

    @Test
    void leavesWordsOfOtherLanguagesAlone() {
        ReadPaper.ofBank(parties(
                        PageDraft.scanned(), "Banque Internationale de Lorraine S.A.", "Meridian Gulf Bank PJSC"))
                .states(Term.BANK_NAME, "Banque Internationale de Lorraine S.A.");
    }

    @Test
    void readsLabelsWhoseAccentsAndStrokesAreMisread() {
        ReadPaper.ofBank(PageDraft.scanned()
                        .line(8, "Swap de tasas de interés")
                        .gap()
                        .row("Nuestra referencia:", "AB-1234567")
                        .row("Fecha de concertaci6n:", "15/oct/2025")
                        .row("Fecha de la confirmaci6én:", "16/oct/2025")
                        .row("LEl:", "213800W899G6WYEDNY76")
                        .document())
                .states(Term.TRADE_DATE, "2025-10-15")
                .states(Term.CONFIRMATION_DATE, "2025-10-16");
    }

    @Test
    void readsDayCountsWhoseStrokeIsMisread() {
        ReadPaper.ofBank(PageDraft.scanned()
                        .line(8, "Forward Rate Agreement")
                        .gap()
                        .row("Trade Date:", "26 September 2022")
                        .row("Day Count:", "ACTI365F")
                        .document())
                .states(Term.FLOATING_DAY_COUNT, "ACT/365.FIXED");
    }

    private static DocumentText parties(PageDraft page, String bank, String counterparty) {
        return page.line(8, "Forward Rate Agreement")
                .gap()
                .row("Party A:", bank)
                .row("Party B:", counterparty)
                .row("Trade Date:", "26 September 2022")
                .row("Notional Amount:", "EUR 10,000,000")
                .document();
    }
}
