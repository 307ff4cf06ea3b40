package io.tradematching.aws;

import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.annotation.SqsListenerAcknowledgementMode;
import io.awspring.cloud.sqs.listener.Visibility;
import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;
import io.tradematching.reconciliation.PartitionWorker;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/**
 * Works on parts of reconciliations. A request stays hidden while its part is worked on; if this process dies, it comes up again a
 * minute later, for another.
 */
@Component
@ConditionalOnExpression(SqsPartitionQueue.CONFIGURED)
class PartitionRequestListener implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PartitionRequestListener.class);
    private static final int HIDDEN_SECONDS = 60;

    private final PartitionWorker worker;
    private final ScheduledExecutorService heartbeats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("part-heartbeat").daemon().factory());

    PartitionRequestListener(PartitionWorker worker) {
        this.worker = worker;
    }

    @SqsListener(
            queueNames = "${platform.reconciliation.partitions.queue}",
            id = "reconciliation-parts",
            maxConcurrentMessages = "1",
            maxMessagesPerPoll = "1",
            acknowledgementMode = SqsListenerAcknowledgementMode.MANUAL)
    void receive(Message<String> message, Visibility visibility, Acknowledgement acknowledgement) {
        ScheduledFuture<?> heartbeat =
                heartbeats.scheduleAtFixedRate(() -> hide(visibility), 0, HIDDEN_SECONDS / 3, TimeUnit.SECONDS);
        try {
            if (worker.work(message.getPayload())) {
                acknowledgement.acknowledge();
            }
        } catch (IllegalArgumentException e) {
            log.error("A message in the queue of parts is none, and is dropped", e);
            acknowledgement.acknowledge();
        } finally {
            heartbeat.cancel(false);
        }
    }

    private static void hide(Visibility visibility) {
        try {
            visibility.changeTo(HIDDEN_SECONDS);
        } catch (RuntimeException e) {
            log.warn("A request could not be kept hidden, the next beat follows: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        heartbeats.shutdownNow();
    }
}
