package tradematching.samples;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Set;

/**
 * The confirmations of a few business days of one bank and its counterparties, with everything that can be odd about a post bag.
 *
 * @param trades what a correct platform concludes, trade by trade
 */
public record SampleSet(List<SampleDocument> documents, List<ExpectedTrade> trades) {

    public SampleSet {
        documents = List.copyOf(documents);
        trades = List.copyOf(trades);
    }

    /** About sixty documents; the same seed gives the same bytes. */
    public static SampleSet standard(long seed) {
        return new StandardPostBag(seed).fill();
    }

    /**
     * @param tradeId the reference of the bank's paper, or of the counterparty's paper where there is no other
     * @param status the verdict that is right if every paper is read right
     * @param differing terms on which the two papers really differ, whether tolerated or not
     */
    public record ExpectedTrade(String tradeId, MatchStatus status, Set<Term> differing) {}
}
