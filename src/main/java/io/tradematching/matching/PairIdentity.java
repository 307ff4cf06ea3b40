package io.tradematching.matching;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeReference;
import java.util.Comparator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which two trades a pair consists of. Stays the same over runs and over versions of either paper, because it is made of the two
 * houses' canonical references.
 */
public record PairIdentity(String bank, String counterparty) {

    /** By bank's, then by counterparty's reference. */
    public static final Comparator<PairIdentity> ORDER =
            Comparator.comparing(PairIdentity::bank).thenComparing(PairIdentity::counterparty);

    private static final int DIGITS = 16;

    public static PairIdentity of(StoredTrade bank, StoredTrade counterparty) {
        return ofReferences(bank.tradeId(), counterparty.tradeId());
    }

    /** From the two houses' own references as printed. */
    public static PairIdentity ofReferences(String bank, String counterparty) {
        return new PairIdentity(new TradeReference(bank).canonical(), new TradeReference(counterparty).canonical());
    }

    /** The pair's {@code match_id}: 16 hex digits. */
    public String matchId() {
        return DigestUtils.sha256Hex(bank + '\n' + counterparty).substring(0, DIGITS);
    }
}
