package io.tradematching.ingest;

import io.tradematching.notification.Notification;
import io.tradematching.notification.Notifier;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells subscribers and metrics of a document's terminal outcome. */
@Component
class OutcomeNotifications {

    private final Notifier notifier;
    private final ReceivedDocuments documents;
    private final ConfirmationMetrics metrics;
    private final Clock clock;

    OutcomeNotifications(Notifier notifier, ReceivedDocuments documents, ConfirmationMetrics metrics, Clock clock) {
        this.notifier = notifier;
        this.documents = documents;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** At least once for each outcome: it is marked as told only after it was. */
    void tellOnce(ReceivedDocument document) {
        if (document.notified() || !document.outcome().isTerminal()) {
            return;
        }
        notifier.send(notificationOf(document));
        metrics.outcome(document);
        documents.notified(document.processingId());
    }

    private Notification notificationOf(ReceivedDocument document) {
        boolean success = switch (document.outcome()) {
            case STORED, DUPLICATE, SUPERSEDED -> true;
            case RECEIVED, RUNNING, RETRYING, REJECTED, FAILED, IGNORED -> false;
        };
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("processing_id", document.processingId().toString());
        content.put("unique_identifier", document.uniqueIdentifier());
        content.put("source_type", document.sourceType());
        content.put("s3_key", document.object().key());
        content.put("status", success ? "success" : "failure");
        content.put("outcome", document.outcome().name());
        content.put("timestamp", clock.instant().toString());
        content.put("error", document.reason() == null ? "" : document.reason() + ": " + document.message());
        String subject = "Trade Processing %s - %s".formatted(success ? "Success" : "Failure", document.sourceType());
        return new Notification(subject, content);
    }
}
