package tradematching.samples;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.Map;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Draw;
import tradematching.samples.paper.Composition;
import tradematching.samples.paper.PaperWriter;
import tradematching.samples.paper.WrittenPaper;
import tradematching.samples.sheet.Arrangement;
import tradematching.samples.sheet.Look;

/** A house's way of confirming: its words, its arrangement and its looks. */
record House(String key, Partition partition, Composition composition, Arrangement arrangement, Look look) {

    /** Whether developers of a reader may look at the house's papers. */
    enum Partition {
        DEVELOPMENT,
        HELD_OUT
    }

    PrintedPaper confirm(Deal deal, TradeSource issuer, long seed) {
        WrittenPaper written = PaperWriter.write(deal, issuer, composition, new Draw(seed).fork(key));
        String footer = deal.party(issuer).name() + " - " + deal.reference(issuer);
        byte[] pdf = arrangement.print(written.paper(), look, footer, seed);
        return new PrintedPaper(pdf, written.truth());
    }

    /** @param truth the terms the paper states: no more and no less */
    record PrintedPaper(byte[] pdf, Map<Term, TermValue> truth) {}
}
