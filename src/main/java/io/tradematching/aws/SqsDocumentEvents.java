package io.tradematching.aws;

import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;

import io.tradematching.failure.Failure;
import io.tradematching.ingest.DocumentEvents;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Writes to the queue of document events and to its dead letters. */
@Component
class SqsDocumentEvents implements DocumentEvents {

    private final SqsQueue documentEventsQueue;
    private final SqsQueue deadLettersQueue;

    SqsDocumentEvents(SqsQueue documentEventsQueue, SqsQueue deadLettersQueue) {
        this.documentEventsQueue = documentEventsQueue;
        this.deadLettersQueue = deadLettersQueue;
    }

    @Override
    public void send(String body, Duration delay) {
        documentEventsQueue.send(body, delay);
    }

    @Override
    public void sendToDeadLetters(String body, Failure failure) {
        deadLettersQueue.send(body, DeadLetterAttributes.of(failure));
    }

    @Override
    public long waiting() {
        return documentEventsQueue
                .counts(APPROXIMATE_NUMBER_OF_MESSAGES)
                .getOrDefault(APPROXIMATE_NUMBER_OF_MESSAGES, 0L);
    }
}
