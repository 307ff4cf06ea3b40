package io.tradematching.review;

import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.ingest.Rereading;
import io.tradematching.review.PaperChange.Status;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores the trades of changed papers anew. A change is written down before and marked after: if the process dies in between the
 * trade is stored again, which changes nothing.
 */
@Component
public class PaperDelivery {

    private static final Logger log = LoggerFactory.getLogger(PaperDelivery.class);

    private final PaperChanges changes;
    private final ConfirmationRuns documents;
    private final Rereading rereading;
    private final DocumentStore store;
    private final TransactionTemplate transaction;

    PaperDelivery(
            PaperChanges changes,
            ConfirmationRuns documents,
            Rereading rereading,
            DocumentStore store,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.documents = documents;
        this.rereading = rereading;
        this.store = store;
        this.transaction = transaction;
    }

    /** Sends what is on its way; what cannot be sent now is tried again by itself. */
    @Scheduled(fixedDelayString = "${platform.review.delivery-interval}")
    public void send() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(_ -> sendOne()))) {}
        } catch (RuntimeException e) {
            log.warn("Changed papers could not be brought to the trade tables; it is tried again", e);
        }
    }

    private boolean sendOne() {
        return changes.lockNextOnItsWay()
                .map(change -> {
                    changes.arrived(change, arrivalOf(change));
                    return true;
                })
                .orElse(false);
    }

    private String arrivalOf(PaperChange change) {
        ReceivedDocument document = documents.find(change.processingId()).orElseThrow();
        CorrectedPaper paper = CorrectedPaper.of(
                ExtractedDocument.ofJson(store.read(document.extractedKey())),
                accepted(changes.of(change.processingId())));
        try {
            return paper.trade()
                    .map(trade -> rereading.store(document, trade).name())
                    .orElse("INCOMPLETE");
        } catch (PermanentFailureException e) {
            return "REFUSED: " + e.failure().explanation();
        }
    }

    /** The corrections that hold. */
    static List<PaperChange> accepted(List<PaperChange> changes) {
        return changes.stream()
                .filter(it -> it.isCorrection() && it.status() == Status.ACCEPTED)
                .toList();
    }
}
