package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Reads a converted document's words by the current rules, and keeps what was read. */
@Component
class DocumentReading {

    private static final int DIGEST_DIGITS = 16;

    private final DocumentStore store;
    private final TradeExtractor extractor;
    private final Clock clock;

    DocumentReading(DocumentStore store, TradeExtractor extractor, Clock clock) {
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
    }

    ExtractionResult read(ReceivedDocument document) {
        DocumentKeys keys = document.keys();
        return extractor.extract(document.object().uri(), keys.source(), textOf(document, keys));
    }

    private DocumentText textOf(ReceivedDocument document, DocumentKeys keys) {
        int pageCount = Objects.requireNonNull(document.pageCount(), "pageCount is set when the PDF is opened");
        return new DocumentText(IntStream.rangeClosed(1, pageCount)
                .mapToObj(page -> PageText.ofJson(store.read(keys.words(page))))
                .toList());
    }

    void keep(ReceivedDocument document, String key, ExtractionResult result) {
        store.write(key, json(document, clock.instant(), result), "application/json", Map.of());
    }

    /** Of what was read, whenever that was. */
    String digest(ReceivedDocument document, ExtractionResult result) {
        return DigestUtils.sha256Hex(json(document, Instant.EPOCH, result)).substring(0, DIGEST_DIGITS);
    }

    private static byte[] json(ReceivedDocument document, Instant at, ExtractionResult result) {
        DocumentKeys keys = document.keys();
        return new ExtractedDocument(keys.source(), document.object().uri(), keys.documentId(), at, result).toJson();
    }
}
