package io.tradematching.aws;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Why a message is among the dead letters, in attributes that other tools can show too. */
final class DeadLetterAttributes {

    private static final String REASON = "reason";
    private static final String ITEM = "item";
    private static final String MESSAGE = "message";

    private DeadLetterAttributes() {}

    static Map<String, String> of(Failure failure) {
        return Map.of(REASON, failure.reason().name(), ITEM, failure.item(), MESSAGE, failure.message());
    }

    /** Empty if it was the queue itself that moved the message here, or somebody else. */
    static Optional<Failure> read(Message message) {
        return text(message, REASON)
                .flatMap(DeadLetterAttributes::reason)
                .map(reason -> new Failure(
                        reason,
                        text(message, ITEM).orElse("message " + message.messageId()),
                        text(message, MESSAGE).orElse("")));
    }

    private static Optional<FailureReason> reason(String name) {
        return Arrays.stream(FailureReason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    private static Optional<String> text(Message message, String attribute) {
        return Optional.ofNullable(message.messageAttributes().get(attribute)).map(MessageAttributeValue::stringValue);
    }
}
