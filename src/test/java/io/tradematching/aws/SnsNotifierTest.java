package io.tradematching.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tradematching.notification.Notification;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import tools.jackson.databind.json.JsonMapper;
import tradematching.local.LocalServices;
import tradematching.local.SharedLocalServices;
import tradematching.local.SnsMessage;
import tradematching.local.Tenant;

class SnsNotifierTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void publishesOneJsonObjectInTheGivenOrder() {
        LocalServices services = SharedLocalServices.get();
        Tenant tenant = services.newTenant();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "success");
        content.put("timestamp", Instant.parse("2026-01-31T09:00:00Z"));
        content.put("error", null);

        try (SnsClient client = Clients.sns(services.sns().port())) {
            notifier(client, tenant.topicArn()).send(new Notification("Trade Processing Success - BANK", content));
        }

        List<SnsMessage> sent = services.sns().messages().stream()
                .filter(message -> message.topicArn().equals(tenant.topicArn()))
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().subject()).isEqualTo("Trade Processing Success - BANK");
        assertThat(sent.getFirst().message())
                .isEqualTo("{\"status\":\"success\",\"timestamp\":\"2026-01-31T09:00:00Z\",\"error\":null}");
        assertThat(count("sent")).isOne();
    }

    @Test
    void sendsOnlySubjectsThatSnsTakes() {
        LocalServices services = SharedLocalServices.get();
        Tenant tenant = services.newTenant();

        try (SnsClient client = Clients.sns(services.sns().port())) {
            notifier(client, tenant.topicArn())
                    .send(new Notification("Société\r\nBcc: all " + "x".repeat(200), Map.of()));
        }

        assertThat(services.sns().messages())
                .filteredOn(message -> message.topicArn().equals(tenant.topicArn()))
                .singleElement()
                .satisfies(message -> assertThat(message.subject())
                        .startsWith("Soci?t???Bcc: all xxx")
                        .hasSize(100));
    }

    @Test
    void survivesATopicThatRefuses() {
        try (HttpStub server = HttpStub.answering(403, "<ErrorResponse/>");
                SnsClient client = Clients.impatientSns(server.port())) {
            notifier(client, "arn:aws:sns:us-east-1:000000000000:t").send(new Notification("s", Map.of()));
        }
        assertThat(count("failed")).isOne();
    }

    @Test
    void survivesContentThatIsNoJson() {
        try (HttpStub server = HttpStub.answering(200, "");
                SnsClient client = Clients.impatientSns(server.port())) {
            notifier(client, "arn:aws:sns:us-east-1:000000000000:t")
                    .send(new Notification("s", Map.of("self", new Unwritable())));

            assertThat(server.requests()).isEmpty();
        }
        assertThat(count("failed")).isOne();
    }

    @Test
    void sendsNothingWithoutATopic() {
        try (HttpStub server = HttpStub.answering(200, "");
                SnsClient client = Clients.impatientSns(server.port())) {
            notifier(client, "").send(new Notification("s", Map.of()));

            assertThat(server.requests()).isEmpty();
        }
        assertThat(count("logged")).isOne();
    }

    private SnsNotifier notifier(SnsClient client, String topicArn) {
        return new SnsNotifier(client, new TopicProperties(topicArn), new JsonMapper(), metrics);
    }

    private double count(String outcome) {
        return metrics.counter("trade.notifications", "outcome", outcome).count();
    }

    public static final class Unwritable {
        public String getValue() {
            throw new IllegalStateException("unwritable");
        }
    }
}
