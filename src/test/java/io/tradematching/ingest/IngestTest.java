package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.TradeMatchingApplication;
import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import io.tradematching.ingest.IngestTestBeans.RecordedEvents;
import io.tradematching.notification.Notification;
import io.tradematching.notification.RecordingNotifier;
import io.tradematching.trade.InMemoryTrades;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tradematching.local.LocalTenant;

/** Ingest on a real job repository, with everything around it in memory and under the test's control. */
@SpringBootTest(
        classes = TradeMatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.cloud.aws.sqs.listener.auto-startup=false",
            "management.tracing.sampling.probability=1",
            "platform.intake.max-attempts=3",
            "platform.intake.sweep-min-age=0s",
            "platform.document.work-directory=target/work/confirmation-job-test",
            "logging.structured.format.console="
        })
@ContextConfiguration(initializers = LocalTenant.class)
@Import(IngestTestBeans.class)
abstract class IngestTest {

    static final Instant EVENT_TIME = Instant.parse("2026-01-31T08:15:30Z");

    @Autowired
    ConfirmationIntake intake;

    @Autowired
    ReceivedDocuments documents;

    @Autowired
    DocumentEventParser parser;

    @Autowired
    InMemoryDocumentStore store;

    @Autowired
    InMemoryTrades trades;

    @Autowired
    RecordedEvents events;

    @Autowired
    RecordingNotifier notifier;

    @Autowired
    FaultPlan faults;

    @Autowired
    JdbcClient jdbc;

    final String name = UUID.randomUUID().toString();

    @BeforeEach
    void noFaults() {
        faults.clear();
        events.deadLetters.clear();
        events.sent.clear();
        events.waiting = 0;
    }

    ReceivedDocument receive(String key, TestConfirmation confirmation) {
        return receive(key, confirmation.pdf());
    }

    ReceivedDocument receive(String key, byte[] pdf) {
        store.write(key, pdf, "application/pdf", Map.of());
        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);
        return find(key);
    }

    void put(String key, TestConfirmation confirmation) {
        store.write(key, confirmation.pdf(), "application/pdf", Map.of());
    }

    Disposition deliver(String key, int receiveCount) {
        return intake.receive(event(key), new TestDelivery(receiveCount));
    }

    String event(String key) {
        return event(key, EVENT_TIME);
    }

    String event(String key, Instant time) {
        var object = store.find(key).orElseThrow();
        return parser.notificationOf(object.reference(), object.size(), time);
    }

    ReceivedDocument find(String key) {
        var reference = store.find(key).orElseThrow().reference();
        return documents.find(ReceivedDocument.processingId(reference)).orElseThrow();
    }

    List<Notification> notificationsOf(ReceivedDocument document) {
        return notifier.sent().stream()
                .filter(notification -> document.processingId()
                        .toString()
                        .equals(notification.content().get("processing_id")))
                .toList();
    }

    Map<String, Long> stepRuns(ReceivedDocument document) {
        return steps(document, "count(*)").stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Map.Entry<String, Long>> steps(ReceivedDocument document, String figure) {
        return jdbc.sql("SELECT step_name, " + figure + " FROM batch_step_execution s"
                        + " JOIN batch_job_execution_params p USING (job_execution_id)"
                        + " WHERE p.parameter_name = 'processingId' AND p.parameter_value = :id GROUP BY step_name")
                .param("id", document.processingId().toString())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list();
    }

    List<Long> pagesConverted(ReceivedDocument document) {
        return jdbc.sql("SELECT s.write_count FROM batch_step_execution s"
                        + " JOIN batch_job_execution_params p USING (job_execution_id)"
                        + " WHERE p.parameter_name = 'processingId' AND p.parameter_value = :id AND step_name = 'convert'"
                        + " ORDER BY s.step_execution_id")
                .param("id", document.processingId().toString())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Notes for how long it was hidden. */
    record TestDelivery(int receiveCount, List<Duration> hidden) implements Delivery {

        TestDelivery(int receiveCount) {
            this(receiveCount, new ArrayList<>());
        }

        @Override
        public String messageId() {
            return "message-" + receiveCount;
        }

        @Override
        public void hideFor(Duration duration) {
            hidden.add(duration);
        }
    }
}
