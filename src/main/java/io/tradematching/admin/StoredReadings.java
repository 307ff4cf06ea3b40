package io.tradematching.admin;

import io.tradematching.document.ConversionMetadata;
import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.review.PaperChange;
import io.tradematching.review.PaperReview;
import io.tradematching.trade.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from the store what belongs to a known document. The names come from its record, never from a request. */
@Component
class StoredReadings {

    private final DocumentStore store;
    private final PaperReview review;

    StoredReadings(DocumentStore store, PaperReview review) {
        this.store = store;
        this.review = review;
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
                        .orElse(null),
                corrections(document));
    }

    private Map<Term, PaperChange> corrections(ReceivedDocument document) {
        Map<Term, PaperChange> latest = new EnumMap<>(Term.class);
        for (PaperChange change : review.of(document.processingId())) {
            Term term = change.term();
            if (term != null && change.status() == PaperChange.Status.ACCEPTED) {
                latest.put(term, change);
            }
        }
        return latest;
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
