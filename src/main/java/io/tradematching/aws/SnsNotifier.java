package io.tradematching.aws;

import io.micrometer.core.instrument.MeterRegistry;
import io.tradematching.notification.Notification;
import io.tradematching.notification.Notifier;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sns.SnsClient;
import tools.jackson.databind.json.JsonMapper;

/** Publishes notifications to the configured topic; without one, the log says what would have been sent. */
@Component
class SnsNotifier implements Notifier {

    private static final Logger log = LoggerFactory.getLogger(SnsNotifier.class);

    private static final int MAX_SUBJECT = 100;

    private final SnsClient sns;
    private final TopicProperties topic;
    private final JsonMapper json;
    private final MeterRegistry metrics;

    SnsNotifier(SnsClient sns, TopicProperties topic, JsonMapper json, MeterRegistry metrics) {
        this.sns = sns;
        this.topic = topic;
        this.json = json;
        this.metrics = metrics;
    }

    @Override
    public void send(Notification notification) {
        String subject = subject(notification.subject());
        try {
            String message = message(notification.content());
            count(topic.isPresent() ? publish(subject, message) : log(subject, message));
        } catch (RuntimeException e) {
            // Work must never fail because nobody can be told about it.
            log.error("Notification '{}' could not be sent", subject, e);
            count(Outcome.FAILED);
        }
    }

    private String message(Map<String, Object> content) {
        return json.writeValueAsString(content);
    }

    private Outcome publish(String subject, String message) {
        sns.publish(
                publish -> publish.topicArn(topic.topicArn()).subject(subject).message(message));
        return Outcome.SENT;
    }

    private static Outcome log(String subject, String message) {
        log.info("No topic is configured, nobody is told '{}': {}", subject, message);
        return Outcome.LOGGED;
    }

    private void count(Outcome outcome) {
        metrics.counter("trade.notifications", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** SNS takes up to a hundred characters of printable ASCII. */
    private static String subject(String text) {
        String printable = text.strip().replaceAll("[^ -~]", "?");
        return printable.substring(0, Math.min(printable.length(), MAX_SUBJECT));
    }

    private enum Outcome {
        SENT,
        LOGGED,
        FAILED
    }
}
