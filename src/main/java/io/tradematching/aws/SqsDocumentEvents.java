package io.tradematching.aws;

import io.tradematching.failure.Failure;
import io.tradematching.ingest.DocumentEvents;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/** Writes to the queue of document events and to its dead letters. */
@Component
class SqsDocumentEvents implements DocumentEvents {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int LONGEST_ATTRIBUTE = 1_000;

    private final SqsAsyncClient sqs;
    private final QueueProperties queues;
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    SqsDocumentEvents(SqsAsyncClient sqs, QueueProperties queues) {
        this.sqs = sqs;
        this.queues = queues;
    }

    @Override
    public void send(String body, Duration delay) {
        long seconds = Math.min(delay.toSeconds(), LONGEST_DELAY.toSeconds());
        send(queues.queue(), request -> request.messageBody(body).delaySeconds((int) seconds));
    }

    @Override
    public void sendToDeadLetters(String body, Failure failure) {
        Map<String, String> attributes = Map.of(
                "reason", failure.reason().name(),
                "item", failure.item(),
                "explanation", failure.explanation());
        send(queues.deadLetterQueue(), request -> request.messageBody(body).messageAttributes(ofText(attributes)));
    }

    private void send(String queue, Function<SendMessageRequest.Builder, SendMessageRequest.Builder> content) {
        SdkFailures.translated("queue " + queue, () -> {
            String url = urls.computeIfAbsent(queue, this::urlOf);
            return sqs.sendMessage(content.apply(SendMessageRequest.builder().queueUrl(url))
                            .build())
                    .join();
        });
    }

    private String urlOf(String queue) {
        return sqs.getQueueUrl(request -> request.queueName(queue)).join().queueUrl();
    }

    private static Map<String, MessageAttributeValue> ofText(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> ofText(attribute.getValue())));
    }

    /** SQS refuses control characters and empty values. */
    private static MessageAttributeValue ofText(String value) {
        String text = value.replaceAll("\\p{Cntrl}", " ");
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(text.isEmpty() ? "-" : text.substring(0, Math.min(text.length(), LONGEST_ATTRIBUTE)))
                .build();
    }
}
