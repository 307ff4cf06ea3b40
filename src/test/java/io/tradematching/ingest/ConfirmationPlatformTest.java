package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tradematching.TradeMatchingApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tradematching.local.LocalServices;
import tradematching.local.LocalTenant;
import tradematching.local.Tenant;

/** The whole platform on real servers, with observation on, as a client sees it from outside. */
@SpringBootTest(
        classes = TradeMatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.cloud.aws.sqs.listener.poll-timeout=1s",
            "platform.access.open-to-this-machine=true",
            "platform.lease.duration=3s",
            "platform.health.freshness=200ms",
            "platform.sqs.metrics-interval=500ms",
            "platform.document.work-directory=target/work/confirmation-platform-test",
            "logging.structured.format.console="
        })
@AutoConfigureMetrics
@ContextConfiguration(initializers = LocalTenant.class)
@Import(ConfirmationPlatformTest.Beans.class)
@Timeout(180)
class ConfirmationPlatformTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(3);

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int metricsPort;

    @Autowired
    private LocalServices services;

    @Autowired
    private Tenant tenant;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SlowReader reader;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String name = UUID.randomUUID().toString();

    @BeforeEach
    void noDeadLetters() {
        try (SqsClient sqs = services.sqs().client()) {
            sqs.purgeQueue(purge -> purge.queueUrl(services.sqs().queueUrl(tenant.deadLetterQueue())));
        }
    }

    @Test
    void turnsAnUploadIntoATradeAndCountsIt() throws Exception {
        upload("BANK/" + name + ".pdf", TestConfirmation.of(name).pdf());

        awaitOutcome(name, "STORED");
        String metrics = get(metricsPort, "/metrics").body();
        assertThat(metrics)
                .contains("trade_documents_processed_total{source_type=\"BANK\",status=\"STORED\"}")
                .contains("trade_active_processing")
                .contains("trade_processing_duration_seconds_count{agent=\"convert\",source_type=\"BANK\"}")
                .contains("crew_agent_duration_seconds_count{agent_name=\"store\",task_name=\"confirmation\"}")
                .contains("trade_queue_depth{state=\"waiting\"}")
                .contains("trade_queue_age_seconds", "trade_dlq_depth");
    }

    @Test
    void countsErrorsByTypeAndSource() throws Exception {
        upload("COUNTERPARTY/" + name + ".pdf", "Dear Sirs".getBytes(StandardCharsets.UTF_8));

        awaitOutcome(name, "REJECTED");
        assertThat(get(metricsPort, "/metrics").body())
                .contains("trade_processing_errors_total{error_type=\"NOT_A_PDF\",source_type=\"COUNTERPARTY\"}");
    }

    @Test
    void keepsAMessageHiddenForAsLongAsItsJobRuns() throws Exception {
        reader.takeFor(name, Duration.ofSeconds(7));
        upload("BANK/" + name + ".pdf", TestConfirmation.of(name).pdf());

        awaitOutcome(name, "STORED");
        assertThat(reader.readingsOf(name)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM batch_job_execution_params WHERE parameter_name = 'uniqueIdentifier'"
                                + " AND parameter_value = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void listsWhatWasGivenUpWithItsReasonAndRedrivesOneOfThem() throws Exception {
        reader.breakOnce(name);
        upload("BANK/" + name + ".pdf", TestConfirmation.of(name).pdf());
        send("poison " + name);
        awaitOutcome(name, "FAILED");
        await().atMost(PATIENCE).until(() -> deadLetters().size() == 2);

        JsonNode document = deadLetterWith("reason", "INTERNAL_ERROR");
        assertThat(document.path("explanation").asString()).contains("report the stack trace");
        assertThat(document.path("processingIds").size()).isEqualTo(1);
        assertThat(deadLetterWith("reason", "MALFORMED_MESSAGE").path("body").asString())
                .isEqualTo("poison " + name);

        String id = document.path("id").asString();
        JsonNode answer = json.readTree(
                post("/dead-letters/redrive", "{\"ids\": [\"" + id + "\"]}").body());
        assertThat(answer.at("/redriven/0").asString()).isEqualTo(id);
        awaitOutcome(name, "STORED");
        assertThat(deadLetters().size()).isEqualTo(1);
    }

    @Test
    void doesNotRedriveWithoutBeingToldWhat() throws Exception {
        assertThat(post("/dead-letters/redrive", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhichServiceIsAwayAndTakesNothingInUntilItIsBack() throws Exception {
        assertThat(get(port, "/ready").statusCode()).isEqualTo(200);
        services.s3().failWith(503);
        try {
            // A poll that was under way when S3 went away still takes in what it finds.
            await().pollDelay(LONGEST_POLL)
                    .atMost(PATIENCE)
                    .until(() -> get(port, "/ready").statusCode() == 503);
            assertThat(json.readTree(get(port, "/ready").body())
                            .at("/components/dependencies/details/s3")
                            .asString())
                    .contains("503");
            assertThat(get(port, "/health").statusCode()).isEqualTo(200);
            send(event("BANK/" + name + ".pdf"));
            await().during(Duration.ofSeconds(3))
                    .atMost(PATIENCE)
                    .until(() -> outcome(name).isEmpty());
        } finally {
            services.s3().recover();
        }
        await().atMost(PATIENCE).until(() -> get(port, "/ready").statusCode() == 200);
        awaitOutcome(name, "REJECTED");
    }

    @Test
    void answersEveryRequestWithItsCorrelationId() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(port, "/health"))
                .header("X-Correlation-Id", "caller-1")
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("X-Correlation-Id"))
                .contains("caller-1");
        assertThat(get(port, "/health").headers().firstValue("X-Correlation-Id"))
                .isPresent();
    }

    private void upload(String key, byte[] content) {
        try (S3Client s3 = services.s3().client()) {
            s3.putObject(put -> put.bucket(tenant.bucket()).key(key), RequestBody.fromBytes(content));
        }
    }

    private void send(String body) {
        try (SqsClient sqs = services.sqs().client()) {
            sqs.sendMessage(
                    message -> message.queueUrl(tenant.queueUrl(services)).messageBody(body));
        }
    }

    private String event(String key) {
        return "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"eventTime\":\"2026-01-31T08:15:30Z\",\"s3\":{\"bucket\":"
                + "{\"name\":\"" + tenant.bucket() + "\"},\"object\":{\"key\":\"" + key
                + "\",\"size\":3,\"eTag\":\"0\"}}}]}";
    }

    private void awaitOutcome(String identifier, String outcome) {
        await().atMost(PATIENCE).until(() -> outcome(identifier), Set.of(outcome)::contains);
    }

    private String outcome(String identifier) {
        return jdbc.sql("SELECT outcome FROM document WHERE unique_identifier = :name")
                .param("name", identifier)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private JsonNode deadLetters() throws Exception {
        return json.readTree(get(port, "/dead-letters").body());
    }

    private JsonNode deadLetterWith(String field, String value) throws Exception {
        return deadLetters()
                .valueStream()
                .filter(letter -> letter.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(int onPort, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(onPort, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(port, path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @TestConfiguration
    static class Beans {

        @Bean
        @Primary
        SlowReader slowReader() {
            return new SlowReader();
        }
    }
}
