package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.ObjectReference;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import io.tradematching.trade.TradeSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tradematching.local.LocalServices;
import tradematching.local.Tenant;

/** Messages that come twice, late, in the wrong order or not at all, and troubles while a document is worked on. */
@Timeout(120)
class ConfirmationFaultsTest extends IngestTest {

    @Autowired
    private BucketSweep sweep;

    @Autowired
    private LocalServices services;

    @Autowired
    private Tenant tenant;

    @Test
    void leavesADocumentToItsFirstDeliveryWhileThatIsStillWorkedOn() throws Exception {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        faults.onceAt("store StoredTrade[tradeId=" + name, () -> {
            reached.countDown();
            await(goOn);
        });
        try (ExecutorService otherWorker = Executors.newSingleThreadExecutor()) {
            Future<Disposition> first = otherWorker.submit(() -> deliver(key, 1));
            await(reached);

            assertThat(deliver(key, 2)).isEqualTo(Disposition.ACKNOWLEDGE);
            assertThat(events.sent).as("to be looked at again later").hasSize(1);
            goOn.countDown();
            assertThat(first.get()).isEqualTo(Disposition.ACKNOWLEDGE);
        }
        intake.receive(events.sent.getFirst(), new TestDelivery(1));

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(stepRuns(find(key)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("convert", 1L, "extract", 1L, "store", 1L));
    }

    @Test
    void readsTheNewContentWhenItReplacedTheOldBetweenEventAndRead() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        String oldEvent = event(key);
        ObjectReference oldContent = store.find(key).orElseThrow().reference();
        put(key, TestConfirmation.of(name).withNotional("USD 7,000,000.00"));

        deliver(key, 1);
        assertThat(intake.receive(oldEvent, new TestDelivery(1))).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(documents.find(ReceivedDocument.processingId(oldContent)))
                .hasValueSatisfying(old -> assertThat(old.reason()).isEqualTo("OBJECT_GONE"));
        assertThat(trades.find(TradeSource.BANK, name))
                .hasValueSatisfying(trade ->
                        assertThat(trade.documentId()).isEqualTo(find(key).documentId()));
    }

    @Test
    void keepsWhatWasReadFromADocumentThatIsDeletedLater() {
        ReceivedDocument document = receive("BANK/" + name + ".pdf", TestConfirmation.of(name));
        String deletion = event("BANK/" + name + ".pdf").replace("ObjectCreated:Put", "ObjectRemoved:Delete");

        assertThat(intake.receive(deletion, new TestDelivery(1))).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(documents.find(document.processingId()))
                .hasValueSatisfying(kept -> assertThat(kept.outcome()).isEqualTo(DocumentOutcome.STORED));
        assertThat(trades.find(TradeSource.BANK, name)).isPresent();
    }

    @Test
    void givesEachRecordOfAMessageItsOwnOutcome() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        String several = event(key)
                .replace(
                        "\"Records\":[",
                        "\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"b\"},"
                                + "\"object\":{\"key\":\"%zz\"}}},{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":"
                                + "{\"name\":\"" + store.bucket() + "\"},\"object\":{\"key\":\"elsewhere/" + name
                                + ".pdf\",\"eTag\":\"1\",\"size\":3}}},");

        assertThat(intake.receive(several, new TestDelivery(1))).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(events.deadLetters).extracting(Failure::reason).containsExactly(FailureReason.MALFORMED_MESSAGE);
        assertThat(documents.latest(DocumentOutcome.IGNORED, 100))
                .anySatisfy(ignored -> assertThat(ignored.object().key()).isEqualTo("elsewhere/" + name + ".pdf"));
    }

    @Test
    void findsAnObjectWhoseEventWasLost() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));

        sweep.sweep();
        intake.receive(announcementsOfThis().getFirst(), new TestDelivery(1));
        events.sent.clear();
        sweep.sweep();

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(announcementsOfThis()).as("announced again").isEmpty();
    }

    @Test
    void announcesADocumentAgainWhoseMessageWasLost() {
        String key = "BANK/" + name + ".pdf";
        faults.failOnceAt("store StoredTrade[tradeId=" + name, FailureReason.THROTTLED);
        put(key, TestConfirmation.of(name));
        deliver(key, 1);

        sweep.sweep();
        intake.receive(announcementsOfThis().getFirst(), new TestDelivery(1));

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
    }

    @Test
    void doesNotTakeWhatWaitsInALongQueueForLost() {
        put("BANK/" + name + ".pdf", TestConfirmation.of(name));
        events.waiting = 5_000;

        sweep.sweep();

        assertThat(events.sent).isEmpty();
    }

    @Test
    void resumesWhenTheConnectionsAreCutAtTheCommitOfAStoredTrade() {
        String key = "BANK/" + name + ".pdf";
        faults.onceAt("store StoredTrade[tradeId=" + name, this::cutConnections);
        put(key, TestConfirmation.of(name));

        assertThat(deliver(key, 1)).isEqualTo(Disposition.LEAVE);
        assertThat(trades.find(TradeSource.BANK, name)).isPresent();
        assertThat(deliver(key, 2)).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(stepRuns(find(key)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("convert", 1L, "extract", 1L, "store", 2L));
    }

    @Test
    void leavesAMessageThatCannotBeHiddenToComeBackByItself() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));

        assertThat(intake.receive(event(key), new QueueAway())).isEqualTo(Disposition.LEAVE);
        assertThat(deliver(key, 2)).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
    }

    @Test
    void givesUpADocumentThatKillsItsProcessUntilItIsRedriven() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        var object = store.find(key).orElseThrow();
        documents.register(object.reference(), TradeSource.BANK, name, object.size(), EVENT_TIME);
        jdbc.sql("UPDATE document SET unfinished_starts = 3, outcome = 'RUNNING' WHERE unique_identifier = :name")
                .param("name", name)
                .update();

        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.FAILED);
        assertThat(find(key).message()).contains("died 3 times");
        assertThat(events.deadLetters).hasSize(1);

        deliver(key, 1);
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
    }

    @Test
    void tellsSubscribersOfTheSuccessThatFollowsAFailureTheyWereToldOf() {
        String key = "BANK/" + name + ".pdf";
        faults.breakOnceAt("store StoredTrade[tradeId=" + name, () -> new IllegalStateException("a bug"));
        put(key, TestConfirmation.of(name));

        deliver(key, 1);
        deliver(key, 1);

        assertThat(notificationsOf(find(key)))
                .extracting(notification -> notification.content().get("status"))
                .containsExactly("failure", "success");
    }

    @Test
    void keepsApartWhatWasReadFromTwoDocumentsOfOneNameInOneSecond() {
        ReceivedDocument one = receive("BANK/a/" + name + ".pdf", TestConfirmation.of(name));
        ReceivedDocument other =
                receive("BANK/b/" + name + ".pdf", TestConfirmation.of(name).inVersion(2));

        assertThat(one.extractedKey()).isNotEqualTo(other.extractedKey());
        assertThat(store.keys()).contains(one.extractedKey(), other.extractedKey());
    }

    private List<String> announcementsOfThis() {
        return events.sent.stream().filter(body -> body.contains(name)).toList();
    }

    private void cutConnections() {
        try (Connection other = services.postgres().connect(tenant.database());
                var statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record QueueAway() implements Delivery {

        @Override
        public String messageId() {
            return "message";
        }

        @Override
        public int receiveCount() {
            return 1;
        }

        @Override
        public void hideFor(Duration duration) {
            throw new Failure(FailureReason.SERVICE_UNAVAILABLE, messageId(), "no answer").asException();
        }
    }
}
