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
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * Hands every message of the queue to the intake, as many at a time as there are workers. The body is taken as text: what is in
 * it is told in one tolerant place.
 */
@Component
class DocumentEventListener {

    private final ConfirmationIntake intake;

    DocumentEventListener(ConfirmationIntake intake) {
        this.intake = intake;
    }

    @SqsListener(
            queueNames = "${platform.sqs.queue}",
            id = "document-events",
            acknowledgementMode = SqsListenerAcknowledgementMode.MANUAL)
    void receive(Message<String> message, Visibility visibility, Acknowledgement acknowledgement) {
        Disposition disposition = intake.receive(message.getPayload(), new SqsDelivery(message, visibility));
        if (disposition == Disposition.ACKNOWLEDGE) {
            acknowledgement.acknowledge();
        }
    }

    private record SqsDelivery(Message<String> message, Visibility visibility) implements Delivery {

        @Override
        public String messageId() {
            return String.valueOf(message.getHeaders().get(MessageSystemAttributes.MESSAGE_ID));
        }

        @Override
        public int receiveCount() {
            Object count = message.getHeaders().get(MessageSystemAttributes.SQS_APPROXIMATE_RECEIVE_COUNT);
            return count == null ? 1 : Integer.parseInt(count.toString());
        }

        @Override
        public void hideFor(Duration duration) {
            long seconds = Math.clamp(duration.toSeconds(), 1, Visibility.MAX_VISIBILITY_TIMEOUT_SECONDS);
            visibility.changeTo((int) seconds);
        }
    }
}
