package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import io.tradematching.launch.LeaseProperties;
import io.tradematching.launch.RunOutcome;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Runs an admitted document's job and decides what its end means for the message that brought it. */
@Component
class DocumentProcessing {

    private static final Logger log = LoggerFactory.getLogger(DocumentProcessing.class);

    private final ConfirmationRuns runs;
    private final ReceivedDocuments documents;
    private final DocumentEvents events;
    private final OutcomeNotifications notifications;
    private final Backoff backoff;
    private final int maxAttempts;
    private final Duration visibility;

    DocumentProcessing(
            ConfirmationRuns runs,
            ReceivedDocuments documents,
            DocumentEvents events,
            OutcomeNotifications notifications,
            Backoff backoff,
            IntakeProperties properties,
            LeaseProperties lease) {
        this.runs = runs;
        this.documents = documents;
        this.events = events;
        this.notifications = notifications;
        this.backoff = backoff;
        this.maxAttempts = properties.maxAttempts();
        this.visibility = lease.duration();
    }

    /** @param body from which this document's event alone can be sent again */
    Disposition process(ReceivedDocument document, String body, Delivery delivery) {
        try (var _ = LogContext.of(document)) {
            return document.outcome().isClosed() ? close(document.processingId()) : run(document, body, delivery);
        }
    }

    /** What is refused is told once as well. */
    Disposition refuse(ReceivedDocument document, Failure failure) {
        try (var _ = LogContext.of(document)) {
            log.warn("{}", failure.explanation());
            return close(document.processingId());
        }
    }

    private Disposition run(ReceivedDocument document, String body, Delivery delivery) {
        if (runs.isStopping()) {
            return handBack(delivery);
        }
        delivery.hideFor(visibility);
        RunOutcome outcome = runs.run(document, () -> delivery.hideFor(visibility));
        return switch (outcome) {
            case RunOutcome.AlreadyComplete _ -> close(document.processingId());
            case RunOutcome.Busy _ -> lookAgainLater(document, body);
            case RunOutcome.Ran(var execution)
            when execution.getStatus() == BatchStatus.COMPLETED -> close(document.processingId());
            case RunOutcome.Ran(var execution) -> failed(document, execution, body, delivery);
        };
    }

    /** Tells subscribers of a terminal outcome, once, also when the process that reached it died before it could. */
    private Disposition close(UUID processingId) {
        documents.find(processingId).ifPresent(notifications::tellOnce);
        return Disposition.ACKNOWLEDGE;
    }

    /**
     * Another process works on the document. Should that one die, this message brings the document back; sent anew, it does not
     * use up its attempts meanwhile.
     */
    private Disposition lookAgainLater(ReceivedDocument document, String body) {
        log.info("{} is being worked on by another process; looked at again in {}", document.object(), visibility);
        events.send(body, visibility);
        return Disposition.ACKNOWLEDGE;
    }

    private Disposition failed(ReceivedDocument document, JobExecution execution, String body, Delivery delivery) {
        Failure failure = FailureClassifier.classify(document.object().uri(), execution);
        if (failure.reason().isFaultOfItem()) {
            return close(document.processingId());
        }
        if (runs.isStopping()) {
            documents.failed(document.processingId(), DocumentOutcome.RETRYING, failure);
            return handBack(delivery);
        }
        if (failure.reason().isTransient() && delivery.receiveCount() < maxAttempts) {
            return retry(document, failure, delivery);
        }
        events.sendToDeadLetters(body, failure);
        log.error(
                "{} given up after {} attempts, now among the dead letters: {}",
                document.object(),
                delivery.receiveCount(),
                failure.explanationWhenGivenUp());
        return close(document.processingId());
    }

    /** This process ends; another one may begin at once. */
    private static Disposition handBack(Delivery delivery) {
        log.info("Handed back: this process ends");
        delivery.hideFor(Duration.ZERO);
        return Disposition.LEAVE;
    }

    private Disposition retry(ReceivedDocument document, Failure failure, Delivery delivery) {
        Duration wait = backoff.after(delivery.receiveCount());
        documents.failed(document.processingId(), DocumentOutcome.RETRYING, failure);
        log.warn(
                "{} is tried again in {} s (attempt {} of {} failed: {})",
                document.object(),
                wait.toSeconds(),
                delivery.receiveCount(),
                maxAttempts,
                failure.message());
        delivery.hideFor(wait);
        return Disposition.LEAVE;
    }
}
