package io.tradematching.aws;

import io.tradematching.reconciliation.PartitionQueue;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/** Hands parts of a reconciliation to the pods that listen. */
@Component
@ConditionalOnExpression(SqsPartitionQueue.CONFIGURED)
class SqsPartitionQueue implements PartitionQueue {

    static final String CONFIGURED = "!'${platform.reconciliation.partitions.queue:}'.isBlank()";

    private final SqsQueue queue;

    SqsPartitionQueue(SqsAsyncClient sqs, @Value("${platform.reconciliation.partitions.queue}") String name) {
        this.queue = new SqsQueue(sqs, name);
    }

    @Override
    public void send(String request) {
        queue.send(request, Duration.ZERO);
    }
}
