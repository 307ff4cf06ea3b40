package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.ingest.Admission.Judgement;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.ingest.DocumentEvent.Irrelevant;
import io.tradematching.ingest.DocumentEvent.Malformed;
import io.tradematching.ingest.DocumentEvent.Removed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every record of a message its own outcome; the message is done with when all its records are. */
@Component
class MessageIntake implements ConfirmationIntake {

    private static final Logger log = LoggerFactory.getLogger(MessageIntake.class);

    private final DocumentEventParser parser;
    private final Admission admission;
    private final ReceivedDocuments documents;
    private final DocumentProcessing processing;
    private final DocumentEvents events;
    private final Backoff backoff;

    MessageIntake(
            DocumentEventParser parser,
            Admission admission,
            ReceivedDocuments documents,
            DocumentProcessing processing,
            DocumentEvents events,
            Backoff backoff) {
        this.parser = parser;
        this.admission = admission;
        this.documents = documents;
        this.processing = processing;
        this.events = events;
        this.backoff = backoff;
    }

    @Override
    public Disposition receive(String body, Delivery delivery) {
        Disposition disposition = Disposition.ACKNOWLEDGE;
        for (DocumentEvent event : parser.parse(body)) {
            try (var _ = LogContext.correlation(correlationOf(event, delivery))) {
                if (handleSafely(event, delivery) == Disposition.LEAVE) {
                    disposition = Disposition.LEAVE;
                }
            }
        }
        return disposition;
    }

    /** A record that cannot even be recorded, the database being away, comes back with its whole message. */
    private Disposition handleSafely(DocumentEvent event, Delivery delivery) {
        try {
            return handle(event, delivery);
        } catch (RuntimeException e) {
            Failure failure = FailureClassifier.classify("message " + delivery.messageId(), e);
            if (failure.reason().isTransient()) {
                log.warn("{}", failure.explanation());
            } else {
                log.error("{}", failure.explanation(), e);
            }
            hide(delivery);
            return Disposition.LEAVE;
        }
    }

    /** A message that cannot be hidden, the queue being away, comes back a little sooner or later than it should. */
    private void hide(Delivery delivery) {
        try {
            delivery.hideFor(backoff.after(delivery.receiveCount()));
        } catch (FailureException e) {
            log.warn("A message comes back at its own time: {}", e.failure().explanation());
        }
    }

    private Disposition handle(DocumentEvent event, Delivery delivery) {
        return switch (event) {
            case Created created -> created(created, delivery);
            case Removed removed -> removed(removed);
            case Irrelevant irrelevant -> {
                log.info("{} acknowledged", irrelevant.what());
                yield Disposition.ACKNOWLEDGE;
            }
            case Malformed malformed -> malformed(malformed, delivery);
        };
    }

    private Disposition created(Created event, Delivery delivery) {
        if (admission.isOwnOutput(event)) {
            return Disposition.ACKNOWLEDGE;
        }
        return switch (admission.judge(event)) {
            case Judgement.Admitted(var source) ->
                processing.process(
                        documents.register(
                                event.object(), source, identifierOf(event), event.size(), event.eventTime()),
                        event.body(),
                        delivery);
            case Judgement.Refused(var outcome, var failure) ->
                processing.refuse(
                        documents.recordRefused(
                                event.object(), identifierOf(event), event.size(), event.eventTime(), outcome, failure),
                        failure);
        };
    }

    private Disposition removed(Removed event) {
        log.info("{} was deleted; what was read from it stays", event.object());
        return Disposition.ACKNOWLEDGE;
    }

    private Disposition malformed(Malformed message, Delivery delivery) {
        Failure failure =
                new Failure(FailureReason.MALFORMED_MESSAGE, "message " + delivery.messageId(), message.why());
        log.warn("{}", failure.explanation());
        events.sendToDeadLetters(message.body(), failure);
        return Disposition.ACKNOWLEDGE;
    }

    private static String correlationOf(DocumentEvent event, Delivery delivery) {
        return event instanceof Created created && created.correlationId() != null
                ? created.correlationId()
                : delivery.messageId();
    }

    private static String identifierOf(Created event) {
        return DocumentKeys.identifierOf(event.object().key());
    }
}
