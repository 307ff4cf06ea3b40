package io.tradematching.extraction;

import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Instant;

/**
 * What was read from one document, as it is kept in the object store.
 *
 * @param s3Source URI of the document
 * @param documentId first 16 hexadecimal digits of the content's SHA-256
 */
public record ExtractedDocument(
        TradeSource source, String s3Source, String documentId, Instant processingTimestamp, ExtractionResult result) {

    /** Changes whenever the same words may be read differently. */
    public static final String EXTRACTOR_VERSION = "2";

    /**
     * The trade.
     *
     * @throws io.tradematching.failure.PermanentFailureException with the reason if there is none
     */
    public Trade trade() {
        return switch (result) {
            case ExtractionResult.Extracted extracted -> extracted.trade();
            case ExtractionResult.Rejected rejected -> throw rejected.failure().asException();
        };
    }

    public byte[] toJson() {
        return ExtractedDocumentJson.write(this);
    }

    public static ExtractedDocument ofJson(byte[] json) {
        return ExtractedDocumentJson.read(json);
    }
}
