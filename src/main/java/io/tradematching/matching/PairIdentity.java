package io.tradematching.matching;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Which two trades a pair consists of. Stays the same over runs and over versions of either paper, because it is made of the two
 * houses' canonical references.
 */
public record PairIdentity(String bank, String counterparty) {

    /** By bank's, then by counterparty's reference. */
    public static final Comparator<PairIdentity> ORDER =
            Comparator.comparing(PairIdentity::bank).thenComparing(PairIdentity::counterparty);

    private static final int BYTES = 8;

    public static PairIdentity of(StoredTrade bank, StoredTrade counterparty) {
        return ofReferences(bank.tradeId(), counterparty.tradeId());
    }

    /** From the two houses' own references as printed. */
    public static PairIdentity ofReferences(String bank, String counterparty) {
        return new PairIdentity(new TradeReference(bank).canonical(), new TradeReference(counterparty).canonical());
    }

    /** The pair's {@code match_id}: 16 hex digits. */
    public String matchId() {
        byte[] references = (bank + '\n' + counterparty).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(references), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
