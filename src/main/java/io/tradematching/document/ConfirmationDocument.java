package io.tradematching.document;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A confirmation as received, copied to a local file.
 *
 * @param size in bytes
 */
public record ConfirmationDocument(ObjectReference object, DocumentKeys keys, Path file, long size) {

    /**
     * Names a received object after its key and its content.
     *
     * @throws io.tradematching.failure.PermanentFailureException FOREIGN_PREFIX if the key is under no source's prefix
     */
    public static ConfirmationDocument received(ObjectReference object, Path file) {
        TradeSource source = TradeSource.ofKey(object.key())
                .orElseThrow(() -> new Failure(
                                FailureReason.FOREIGN_PREFIX, object.uri(), "the key is under no source's prefix")
                        .asException());
        try (InputStream content = Files.newInputStream(file)) {
            DocumentKeys keys = new DocumentKeys(
                    source,
                    SafeName.ofKey(object.key()),
                    DigestUtils.sha256Hex(content).substring(0, 16));
            return new ConfirmationDocument(object, keys, file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TradeSource source() {
        return keys.source();
    }

    /** The file name's stem, made safe for keys. */
    public String uniqueIdentifier() {
        return keys.uniqueIdentifier();
    }

    /** The first 16 hexadecimal digits of the content's SHA-256. */
    public String documentId() {
        return keys.documentId();
    }
}
