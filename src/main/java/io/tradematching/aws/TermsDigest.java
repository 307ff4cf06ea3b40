package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Trade;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells in one attribute whether two items state the same terms, which a condition could not compare one by one. */
final class TermsDigest {

    private TermsDigest() {}

    static String of(Trade trade) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        trade.terms().asMap().forEach((term, value) -> add(digest, term, value));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Term term, TermValue value) {
        add(digest, term.wireName());
        List<String> parts = value instanceof TermValue.Texts(List<String> texts) ? texts : List.of(value.wire());
        parts.forEach(part -> add(digest, part));
    }

    /** With its length in front, so that no two different sequences give the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
