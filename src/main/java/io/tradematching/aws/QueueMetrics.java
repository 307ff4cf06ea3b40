package io.tradematching.aws;

import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.tradematching.failure.FailureException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * How much waits in the queue and among the dead letters, and for how long. SQS tells the age of its oldest message to CloudWatch
 * alone. Messages come about in the order in which they were sent: what waits now was sent after the one received last.
 */
@Component
class QueueMetrics {

    private static final Logger log = LoggerFactory.getLogger(QueueMetrics.class);

    private final SqsQueue documentEventsQueue;
    private final SqsQueue deadLettersQueue;
    private final Clock clock;
    private final Map<QueueAttributeName, Long> counts = new ConcurrentHashMap<>();
    private volatile long dead;
    private volatile Instant allSentBeforeWereReceived;

    QueueMetrics(SqsQueue documentEventsQueue, SqsQueue deadLettersQueue, MeterRegistry registry, Clock clock) {
        this.documentEventsQueue = documentEventsQueue;
        this.deadLettersQueue = deadLettersQueue;
        this.clock = clock;
        this.allSentBeforeWereReceived = clock.instant();
        register(registry, "waiting", APPROXIMATE_NUMBER_OF_MESSAGES);
        register(registry, "in_flight", APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
        register(registry, "delayed", APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
        Gauge.builder("trade_queue_age_seconds", this, QueueMetrics::ageSeconds)
                .description("Time that the oldest waiting message has waited, estimated from above")
                .register(registry);
        Gauge.builder("trade_dlq_depth", () -> dead)
                .description("Messages among the dead letters")
                .register(registry);
    }

    private void register(MeterRegistry registry, String state, QueueAttributeName attribute) {
        Gauge.builder("trade_queue_depth", () -> counts.getOrDefault(attribute, 0L))
                .description("Messages in the queue of document events")
                .tag("state", state)
                .register(registry);
    }

    void received(Instant sentAt) {
        allSentBeforeWereReceived = sentAt;
    }

    @Scheduled(fixedDelayString = "${platform.sqs.metrics-interval:15s}")
    void refresh() {
        try {
            counts.putAll(documentEventsQueue.counts(
                    APPROXIMATE_NUMBER_OF_MESSAGES,
                    APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                    APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED));
            dead = deadLettersQueue
                    .counts(APPROXIMATE_NUMBER_OF_MESSAGES)
                    .getOrDefault(APPROXIMATE_NUMBER_OF_MESSAGES, 0L);
            if (waiting() == 0) {
                allSentBeforeWereReceived = clock.instant();
            }
        } catch (FailureException e) {
            log.debug("The queues cannot be counted now: {}", e.failure().explanation());
        }
    }

    private long waiting() {
        return counts.getOrDefault(APPROXIMATE_NUMBER_OF_MESSAGES, 0L);
    }

    private double ageSeconds() {
        return waiting() == 0
                ? 0
                : Duration.between(allSentBeforeWereReceived, clock.instant()).toMillis() / 1_000.0;
    }
}
