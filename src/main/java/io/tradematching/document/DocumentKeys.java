package io.tradematching.document;

import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The names of everything the platform writes about one document.
 *
 * @param uniqueIdentifier safe for keys, see {@link #identifierOf(String)}
 * @param documentId first 16 hexadecimal digits of the content's SHA-256
 */
public record DocumentKeys(TradeSource source, String uniqueIdentifier, String documentId) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);

    /** The unique identifier of an object: its file name's stem, whole, made safe and bounded. */
    public static String identifierOf(String objectKey) {
        return SafeName.ofKey(objectKey);
    }

    /** Ends with a slash. */
    public String imageFolder() {
        return "PDFIMAGES/%s/%s/%s/".formatted(source, uniqueIdentifier, documentId);
    }

    public String image(int page) {
        return imageFolder() + PageImage.fileName(page);
    }

    /** The page's words with their boxes, as JSON of {@link PageText}. */
    public String words(int page) {
        return imageFolder() + "page_%03d.json".formatted(page);
    }

    public String metadata() {
        return imageFolder() + "metadata.json";
    }

    /** @param eventTime of the object's event, so that a restart writes the same key */
    public static String extracted(TradeSource source, String uniqueIdentifier, Instant eventTime) {
        return "extracted/%s/trade_%s_%s.json".formatted(source, uniqueIdentifier, TIMESTAMP.format(eventTime));
    }
}
