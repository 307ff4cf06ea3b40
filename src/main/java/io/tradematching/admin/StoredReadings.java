package io.tradematching.admin;

import io.tradematching.document.ConversionMetadata;
import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.ingest.ReceivedDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from the store what belongs to a known document. The names come from its record, never from a request. */
@Component
class StoredReadings {

    private final DocumentStore store;

    StoredReadings(DocumentStore store) {
        this.store = store;
    }

    StoredReading of(ReceivedDocument document) {
        if (!isOurs(document) || document.source() == null || document.documentId() == null) {
            return StoredReading.NONE;
        }
        List<ConversionMetadata.Page> pages = find(document.keys().metadata())
                .map(json -> ConversionMetadata.ofJson(json).pages())
                .orElse(List.of());
        return new StoredReading(
                pages,
                find(document.extractedKey())
                        .map(json -> ExtractedDocument.ofJson(json).result())
                        .orElse(null));
    }

    /** A page's image; empty if the document has no such page. */
    Optional<byte[]> image(ReceivedDocument document, int page) {
        Integer count = document.pageCount();
        boolean known = document.documentId() != null && count != null && page >= 1 && page <= count;
        return known && isOurs(document) ? find(document.keys().image(page)) : Optional.empty();
    }

    boolean isOurs(ReceivedDocument document) {
        return document.object().bucket().equals(store.bucket());
    }

    private Optional<byte[]> find(String key) {
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(store.read(key));
        } catch (PermanentFailureException e) {
            if (e.failure().reason() == FailureReason.OBJECT_GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
