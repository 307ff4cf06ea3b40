package io.tradematching.aws;

import static io.tradematching.failure.FailureReason.SERVICE_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.awspring.cloud.sqs.listener.QueueMessageVisibility;
import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tradematching.failure.TransientFailureException;
import io.tradematching.ingest.ConfirmationIntake;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.support.MessageBuilder;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

class DocumentEventListenerTest {

    @Test
    void tellsAQueueThatRefusesToHideAMessageAsAServiceThatIsAway() {
        try (SqsAsyncClient sqs = Clients.impatientSqs(portWithoutServer())) {
            ConfirmationIntake hiding = (_, delivery) -> {
                delivery.hideFor(Duration.ofMinutes(1));
                return Disposition.LEAVE;
            };

            assertThatExceptionOfType(TransientFailureException.class)
                    .isThrownBy(() -> listener(sqs, hiding)
                            .receive(
                                    MessageBuilder.withPayload("body").build(),
                                    new QueueMessageVisibility(sqs, "queue", "receipt"),
                                    new NoAcknowledgement()))
                    .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(SERVICE_UNAVAILABLE));
        }
    }

    private static DocumentEventListener listener(SqsAsyncClient sqs, ConfirmationIntake intake) {
        SqsQueue queue = new SqsQueue(sqs, "document-events");
        return new DocumentEventListener(
                intake, new QueueMetrics(queue, queue, new SimpleMeterRegistry(), Clock.systemUTC()));
    }

    private static int portWithoutServer() {
        try (HttpStub ended = HttpStub.answering(200, "")) {
            return ended.port();
        }
    }

    private static final class NoAcknowledgement implements Acknowledgement {

        @Override
        public void acknowledge() {
            throw new IllegalStateException("A message that is left must not be acknowledged");
        }

        @Override
        public CompletableFuture<Void> acknowledgeAsync() {
            throw new IllegalStateException("A message that is left must not be acknowledged");
        }
    }
}
