package io.tradematching.aws;

import static software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName.SENT_TIMESTAMP;

import io.tradematching.ingest.DeadLetterQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * The dead letters on SQS. A queue cannot be looked into without taking messages: they are taken for a moment and given back,
 * so that two who look at the same moment may each see a part.
 */
@Component
class SqsDeadLetterQueue implements DeadLetterQueue {

    private static final Duration MOMENT = Duration.ofSeconds(30);

    private final SqsQueue documentEventsQueue;
    private final SqsQueue deadLettersQueue;

    SqsDeadLetterQueue(SqsQueue documentEventsQueue, SqsQueue deadLettersQueue) {
        this.documentEventsQueue = documentEventsQueue;
        this.deadLettersQueue = deadLettersQueue;
    }

    @Override
    public List<DeadMessage> messages(int limit) {
        List<DeadMessage> seen = new ArrayList<>();
        takeEach(limit, message -> {
            seen.add(read(message));
            return false;
        });
        return List.copyOf(seen);
    }

    private static DeadMessage read(Message message) {
        return new DeadMessage(
                message.messageId(), message.body(), sentAt(message), DeadLetterAttributes.read(message));
    }

    private static Instant sentAt(Message message) {
        String millis = message.attributes().getOrDefault(SENT_TIMESTAMP, "0");
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    @Override
    public Set<String> redrive(Predicate<String> ids, int limit) {
        Set<String> redriven = new LinkedHashSet<>();
        takeEach(limit, message -> ids.test(message.messageId()) && redrive(message, redriven));
        return redriven;
    }

    /** Sent before it is deleted: a process that dies between leaves a second message, which changes nothing. */
    private boolean redrive(Message message, Set<String> redriven) {
        documentEventsQueue.send(message.body(), Duration.ZERO);
        deadLettersQueue.delete(message);
        return redriven.add(message.messageId());
    }

    /** @param done answers whether the message has left the queue; one that has not is given back */
    private void takeEach(int limit, Predicate<Message> done) {
        List<Message> kept = new ArrayList<>();
        int taken = 0;
        try {
            List<Message> batch = deadLettersQueue.receive(limit, MOMENT);
            while (!batch.isEmpty()) {
                kept.addAll(batch);
                batch.stream().filter(done).forEach(kept::remove);
                taken += batch.size();
                batch = taken < limit ? deadLettersQueue.receive(limit - taken, MOMENT) : List.of();
            }
        } finally {
            deadLettersQueue.giveBack(kept);
        }
    }
}
