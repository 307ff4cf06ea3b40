package io.tradematching.aws;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** One queue, by its name. Every failure of a call is told as one of ours. */
final class SqsQueue {

    static final int LARGEST_BATCH = 10;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int LONGEST_ATTRIBUTE = 1_000;

    private final SqsAsyncClient sqs;
    private final String name;
    private volatile @Nullable String url;

    SqsQueue(SqsAsyncClient sqs, String name) {
        this.sqs = sqs;
        this.name = name;
    }

    void send(String body, Duration delay) {
        int seconds = (int) Math.min(delay.toSeconds(), LONGEST_DELAY.toSeconds());
        call(() ->
                sqs.sendMessage(send -> send.queueUrl(url()).messageBody(body).delaySeconds(seconds)));
    }

    void send(String body, Map<String, String> attributes) {
        Map<String, MessageAttributeValue> values = attributes.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, attribute -> ofText(attribute.getValue())));
        call(() ->
                sqs.sendMessage(send -> send.queueUrl(url()).messageBody(body).messageAttributes(values)));
    }

    /** How many messages there are of each kind, about: SQS counts over several servers. */
    Map<QueueAttributeName, Long> counts(QueueAttributeName... kinds) {
        return call(() -> sqs.getQueueAttributes(get -> get.queueUrl(url()).attributeNames(kinds)))
                .attributes()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, count -> Long.valueOf(count.getValue())));
    }

    /** Some messages, hidden from other readers for that long; none if there is none or all are hidden. */
    List<Message> receive(int atMost, Duration hidden) {
        return call(() -> sqs.receiveMessage(receive -> receive.queueUrl(url())
                        .maxNumberOfMessages(Math.min(atMost, LARGEST_BATCH))
                        .visibilityTimeout((int) hidden.toSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All")
                        // Without waiting, SQS asks only some of its servers.
                        .waitTimeSeconds(1)))
                .messages();
    }

    void delete(Message message) {
        call(() -> sqs.deleteMessage(delete -> delete.queueUrl(url()).receiptHandle(message.receiptHandle())));
    }

    /** Makes received messages visible again. */
    void giveBack(List<Message> messages) {
        for (int from = 0; from < messages.size(); from += LARGEST_BATCH) {
            List<Message> batch = messages.subList(from, Math.min(messages.size(), from + LARGEST_BATCH));
            call(() -> sqs.changeMessageVisibilityBatch(
                    change -> change.queueUrl(url()).entries(visible(batch))));
        }
    }

    private static List<ChangeMessageVisibilityBatchRequestEntry> visible(List<Message> messages) {
        return new ArrayList<>(IntStream.range(0, messages.size())
                .mapToObj(number -> ChangeMessageVisibilityBatchRequestEntry.builder()
                        .id(Integer.toString(number))
                        .receiptHandle(messages.get(number).receiptHandle())
                        .visibilityTimeout(0)
                        .build())
                .toList());
    }

    private String url() {
        String known = url;
        if (known == null) {
            known = sqs.getQueueUrl(get -> get.queueName(name)).join().queueUrl();
            url = known;
        }
        return known;
    }

    private <T> T call(Supplier<CompletableFuture<T>> request) {
        return SdkFailures.translated("queue " + name, () -> request.get().join());
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
