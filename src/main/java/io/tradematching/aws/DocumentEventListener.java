package io.tradematching.aws;

import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.annotation.SqsListenerAcknowledgementMode;
import io.awspring.cloud.sqs.listener.SqsHeaders.MessageSystemAttributes;
import io.awspring.cloud.sqs.listener.Visibility;
import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;
import io.tradematching.ingest.ConfirmationIntake;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import io.tradematching.ingest.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * Hands every message of the queue to the intake, as many at a time as there are workers. The body is taken as text: what is in
 * it is told in one tolerant place.
 */
@Component
class DocumentEventListener {

    private final ConfirmationIntake intake;
    private final QueueMetrics metrics;

    DocumentEventListener(ConfirmationIntake intake, QueueMetrics metrics) {
        this.intake = intake;
        this.metrics = metrics;
    }

    @SqsListener(
            queueNames = "${platform.sqs.queue}",
            id = "document-events",
            acknowledgementMode = SqsListenerAcknowledgementMode.MANUAL)
    void receive(Message<String> message, Visibility visibility, Acknowledgement acknowledgement) {
        SqsDelivery delivery = new SqsDelivery(message, visibility);
        if (delivery.receiveCount() == 1) {
            delivery.sentAt().ifPresent(metrics::received);
        }
        Disposition disposition = intake.receive(message.getPayload(), delivery);
        if (disposition == Disposition.ACKNOWLEDGE) {
            acknowledgement.acknowledge();
        }
    }

    private record SqsDelivery(Message<String> message, Visibility visibility) implements Delivery {

        @Override
        public String messageId() {
            return String.valueOf(message.getHeaders().getId());
        }

        @Override
        public int receiveCount() {
            return header(MessageSystemAttributes.SQS_APPROXIMATE_RECEIVE_COUNT)
                    .map(Integer::parseInt)
                    .orElse(1);
        }

        Optional<Instant> sentAt() {
            return header(MessageSystemAttributes.SQS_SENT_TIMESTAMP)
                    .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
        }

        private Optional<String> header(String name) {
            return Optional.ofNullable(message.getHeaders().get(name)).map(Object::toString);
        }

        @Override
        public void hideFor(Duration duration) {
            long seconds = Math.clamp(duration.toSeconds(), 0, Visibility.MAX_VISIBILITY_TIMEOUT_SECONDS);
            SdkFailures.translated(
                    "message " + messageId(),
                    () -> visibility.changeToAsync((int) seconds).join());
        }
    }
}
