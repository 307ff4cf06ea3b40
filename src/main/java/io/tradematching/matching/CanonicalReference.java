package io.tradematching.matching;

import io.tradematching.trade.TradeReference;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@link TradeReference#canonical()} for references in bytes, without making strings of the many plain ones. */
final class CanonicalReference {

    private byte[] bytes = new byte[64];
    private int length;

    /** Keeps references as printed, and the hash by which they are compared. */
    ColumnReader reader(ByteColumn texts, LongField hashes) {
        return (text, from, to) -> {
            texts.append(text, from, to);
            hashes.put(read(text, from, to).hash());
            return null;
        };
    }

    ColumnReader reader(LongField hashes) {
        return (text, from, to) -> {
            hashes.put(read(text, from, to).hash());
            return null;
        };
    }

    /** Reads the next reference; the previous one is forgotten. */
    CanonicalReference read(byte[] text, int from, int to) {
        length = 0;
        if (bytes.length < to - from) {
            bytes = new byte[to - from];
        }
        for (int at = from; at < to; at++) {
            if (isUnusual(text, from, at)) {
                return readSlowly(text, from, to);
            }
            append(text[at]);
        }
        return length == 0 && to > from ? readSlowly(text, from, to) : this;
    }

    /** Letters outside ASCII, and a V behind a separator, which may begin a version suffix. */
    private static boolean isUnusual(byte[] text, int from, int at) {
        return text[at] < 0 || (text[at] | 0x20) == 'v' && at > from && !isLetterOrDigit(text[at - 1]);
    }

    private static boolean isLetterOrDigit(byte letter) {
        return letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    private void append(byte letter) {
        if (isLetterOrDigit(letter)) {
            bytes[length++] = letter >= 'a' ? (byte) (letter - 0x20) : letter;
        }
    }

    private CanonicalReference readSlowly(byte[] text, int from, int to) {
        String read = new String(text, from, to - from, StandardCharsets.UTF_8);
        bytes = read.isBlank()
                ? new byte[0]
                : new TradeReference(read).canonical().getBytes(StandardCharsets.UTF_8);
        length = bytes.length;
        return this;
    }

    /** 0 where nothing is stated. */
    long hash() {
        return length == 0 ? 0 : Hash.of(bytes, 0, length);
    }

    static long hashOf(String reference) {
        byte[] bytes = reference.getBytes(StandardCharsets.UTF_8);
        return new CanonicalReference().read(bytes, 0, bytes.length).hash();
    }

    /** One letter more, less, other or exchanged with its neighbour, or any number of letters that OCR confuses. */
    boolean isNear(CanonicalReference other) {
        return Misreading.couldBe(bytes, length, other.bytes, other.length);
    }

    static Optional<Integer> printedVersion(byte[] text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (isUnusual(text, from, at)) {
                return new TradeReference(new String(text, from, to - from, StandardCharsets.UTF_8)).printedVersion();
            }
        }
        return Optional.empty();
    }
}
