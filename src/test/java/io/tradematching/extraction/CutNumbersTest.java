package io.tradematching.extraction;

import io.tradematching.document.DocumentText;
import io.tradematching.trade.Term;
import org.junit.jupiter.api.Test;

/** Numbers and dates that recognition or a narrow column cut into pieces. */
class CutNumbersTest {

    @Test
    void joinsPiecesThatArePlainlyOneNumber() {
        ReadPaper.ofBank(swap("EUR 42, 250,000", "3 .695%", "26 September 20 22"))
                .states(Term.NOTIONAL_AMOUNT, "42250000")
                .states(Term.FIXED_RATE, "0.03695")
                .states(Term.TRADE_DATE, "2022-09-26");
        ReadPaper.ofBank(swap("EUR 15 0,000,000", "3.695%", "26.09.2022")).states(Term.NOTIONAL_AMOUNT, "150000000");
        ReadPaper.ofBank(swap("JPY 1,200,000, 000", "3.695%", "26.09.20 22"))
                .states(Term.NOTIONAL_AMOUNT, "1200000000")
                .states(Term.TRADE_DATE, "2022-09-26");
    }

    @Test
    void leavesOutWhatMayBeOneNumberOrTwo() {
        ReadPaper.ofBank(swap("EUR 10,000,000, 365", "3. 695%", "2022-09-2 6"))
                .doesNotState(Term.NOTIONAL_AMOUNT)
                .doesNotState(Term.FIXED_RATE)
                .doesNotState(Term.TRADE_DATE);
    }

    @Test
    void leavesOutNumbersWhoseLastGroupLacksDigits() {
        ReadPaper.ofBank(swap("EUR 42,250,0 00", "3.695%", "26.09.2022")).doesNotState(Term.NOTIONAL_AMOUNT);
        ReadPaper.ofBank(swap("EUR 42,250,0", "3.695%", "26.09.2022")).doesNotState(Term.NOTIONAL_AMOUNT);
    }

    @Test
    void joinsGroupsAcrossAGapAsWideAsBetweenCells() {
        ReadPaper.ofBank(PageDraft.printed()
                        .line(8, "Forward Rate Agreement")
                        .gap()
                        .line(8, "Notional Amount:", 50, "EUR 42,", 59, "250,000.00")
                        .document())
                .states(Term.NOTIONAL_AMOUNT, "42250000");
    }

    private static DocumentText swap(String notional, String rate, String tradeDate) {
        return PageDraft.scanned()
                .line(8, "Forward Rate Agreement")
                .gap()
                .row("Trade Date:", tradeDate)
                .row("Notional Amount:", notional)
                .row("Fixed Rate:", rate)
                .document();
    }
}
