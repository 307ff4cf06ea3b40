package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.FailureReason;
import io.tradematching.ingest.ConfirmationIntake.Disposition;
import io.tradematching.trade.TradeSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One message, one document, one job: what each trouble leads to, on a real job repository. */
class ConfirmationJobTest extends IngestTest {

    @Test
    void turnsADocumentIntoAStoredTradeWithItsPagesAndItsReading() {
        ReceivedDocument document = receive(
                "BANK/2026/" + name + "_V1.pdf", TestConfirmation.of(name).pages(2));

        assertThat(document.outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(document.tradeId()).isEqualTo(name);
        assertThat(trades.find(TradeSource.BANK, name)).hasValueSatisfying(trade -> {
            assertThat(trade.s3Source()).isEqualTo(document.object().uri());
            assertThat(trade.receivedAt()).isEqualTo(EVENT_TIME);
        });
        String folder = "PDFIMAGES/BANK/%s_V1/%s/".formatted(name, document.documentId());
        assertThat(store.keys())
                .contains(folder + "page_001.jpg", folder + "page_002.jpg", folder + "metadata.json")
                .contains("extracted/BANK/trade_" + name + "_V1_20260131_081530.json");
        assertThat(store.metadata(folder + "page_002.jpg"))
                .containsEntry("page_number", "2")
                .containsEntry("dpi", "300")
                .containsEntry("source_type", "BANK");
        assertThat(notificationsOf(document)).singleElement().satisfies(notification -> {
            assertThat(notification.subject()).isEqualTo("Trade Processing Success - BANK");
            assertThat(notification.content()).containsEntry("status", "success");
        });
    }

    @Test
    void doesNothingMoreForARepeatedEvent() {
        String key = "BANK/" + name + ".pdf";
        ReceivedDocument first = receive(key, TestConfirmation.of(name));

        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(stepRuns(first))
                .containsExactlyInAnyOrderEntriesOf(Map.of("convert", 1L, "extract", 1L, "store", 1L));
        assertThat(notificationsOf(first)).hasSize(1);
    }

    @Test
    void restartsAtTheStepThatFailed() {
        String key = "BANK/" + name + ".pdf";
        faults.failOnceAt("store StoredTrade[tradeId=" + name, FailureReason.THROTTLED);
        put(key, TestConfirmation.of(name));

        assertThat(deliver(key, 1)).isEqualTo(Disposition.LEAVE);
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.RETRYING);
        assertThat(deliver(key, 2)).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(stepRuns(find(key)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("convert", 1L, "extract", 1L, "store", 2L));
    }

    @Test
    void goesOnWithThePageItStoppedAt() {
        String key = "BANK/" + name + ".pdf";
        faults.failOnceAt("write PDFIMAGES/BANK/%s/".formatted(name), FailureReason.SERVICE_UNAVAILABLE);
        put(key, TestConfirmation.of(name).pages(3));
        deliver(key, 1);
        faults.failOnceAt("page_003.jpg", FailureReason.SERVICE_UNAVAILABLE);
        deliver(key, 2);
        assertThat(find(key).pagesDone()).isEqualTo(2);

        deliver(key, 3);

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
        assertThat(pagesConverted(find(key))).containsExactly(0L, 2L, 1L);
    }

    @Test
    void rejectsWhatIsNoPdfWithReasonAndNotificationAndNeverTriesAgain() {
        String key = "COUNTERPARTY/" + name + ".pdf";
        store.write(key, "Dear Sirs, ...".getBytes(StandardCharsets.UTF_8), "text/plain", Map.of());

        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);
        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);

        ReceivedDocument document = find(key);
        assertThat(document.outcome()).isEqualTo(DocumentOutcome.REJECTED);
        assertThat(document.reason()).isEqualTo("NOT_A_PDF");
        assertThat(notificationsOf(document)).singleElement().satisfies(notification -> {
            assertThat(notification.subject()).isEqualTo("Trade Processing Failure - COUNTERPARTY");
            assertThat(notification.content()).containsEntry("status", "failure");
        });
        assertThat(stepRuns(document)).containsExactlyEntriesOf(Map.of("convert", 1L));
        assertThat(events.deadLetters).isEmpty();
    }

    @Test
    void keepsTheWholeFailureInTheJournal() {
        String key = "BANK/" + name + ".pdf";
        faults.breakOnceAt("store StoredTrade", () -> new IllegalStateException("long ".repeat(2_000)));
        put(key, TestConfirmation.of(name));

        deliver(key, 1);

        String trace = jdbc.sql("SELECT stack_trace FROM job_failure ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
        assertThat(trace).hasSizeGreaterThan(10_000).contains("at io.tradematching.ingest.StoreTrade");
    }

    @Test
    void sendsAFaultOfOursToTheDeadLettersAtOnceAndRestartsItAfterARedrive() {
        String key = "BANK/" + name + ".pdf";
        faults.breakOnceAt("store StoredTrade", () -> new IllegalStateException("a bug"));
        put(key, TestConfirmation.of(name));

        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.FAILED);
        assertThat(events.deadLetters)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FailureReason.INTERNAL_ERROR));

        deliver(key, 1);
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.STORED);
    }

    @Test
    void givesUpAPassingTroubleThatDoesNotPass() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        for (int attempt = 1; attempt <= 3; attempt++) {
            faults.failOnceAt("store StoredTrade", FailureReason.SERVICE_UNAVAILABLE);
            assertThat(deliver(key, attempt)).isEqualTo(attempt < 3 ? Disposition.LEAVE : Disposition.ACKNOWLEDGE);
        }

        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.FAILED);
        assertThat(events.deadLetters).hasSize(1);
        assertThat(notificationsOf(find(key))).hasSize(1);
    }

    @Test
    void recordsTheSameBytesUnderAnotherKeyAsADuplicate() {
        byte[] pdf = TestConfirmation.of(name).pdf();
        receive("BANK/" + name + ".pdf", pdf);

        ReceivedDocument copy = receive("BANK/again/" + name + ".pdf", pdf);

        assertThat(copy.outcome()).isEqualTo(DocumentOutcome.DUPLICATE);
        assertThat(copy.message()).contains("BANK/" + name + ".pdf");
        assertThat(stepRuns(copy)).containsExactlyEntriesOf(Map.of("convert", 1L));
    }

    @Test
    void treatsNewContentUnderAnOldKeyAsADocumentOfItsOwn() {
        String key = "BANK/" + name + ".pdf";
        ReceivedDocument first = receive(key, TestConfirmation.of(name));

        put(key, TestConfirmation.of(name).withNotional("USD 7,000,000.00"));
        intake.receive(event(key, EVENT_TIME.plusSeconds(60)), new TestDelivery(1));
        ReceivedDocument second = find(key);

        assertThat(second.processingId()).isNotEqualTo(first.processingId());
        assertThat(second.outcome()).isEqualTo(DocumentOutcome.STORED);
    }

    @Test
    void keepsALaterVersionWhenTheOlderOneComesLate() {
        receive("BANK/" + name + "_V2.pdf", TestConfirmation.of(name).inVersion(2));

        ReceivedDocument late =
                receive("BANK/" + name + "_V1.pdf", TestConfirmation.of(name).inVersion(1));

        assertThat(late.outcome()).isEqualTo(DocumentOutcome.SUPERSEDED);
        assertThat(trades.find(TradeSource.BANK, name))
                .hasValueSatisfying(trade -> assertThat(trade.version()).isEqualTo(2));
    }

    @Test
    void leavesNothingOnTheLocalDisk() throws Exception {
        receive("BANK/" + name + ".pdf", TestConfirmation.of(name));

        try (var files = Files.walk(Path.of("target/work/confirmation-job-test"))) {
            assertThat(files.filter(file ->
                            file.toString().endsWith(".pdf") || file.toString().endsWith(".jpg")))
                    .isEmpty();
        }
    }

    @Test
    void rejectsAnObjectThatIsGone() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        String event = event(key);
        store.delete(key);

        assertThat(intake.receive(event, new TestDelivery(1))).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(documents.latest(DocumentOutcome.REJECTED, 100))
                .filteredOn(document -> document.object().key().equals(key))
                .singleElement()
                .satisfies(document -> assertThat(document.reason()).isEqualTo("OBJECT_GONE"));
    }

    @Test
    void looksAgainLaterAtADocumentThatAnotherProcessHolds() {
        String key = "BANK/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        UUID id = ReceivedDocument.processingId(store.find(key).orElseThrow().reference());
        jdbc.sql("INSERT INTO work_lease VALUES (:name, gen_random_uuid(), now() + interval '1 hour')")
                .param("name", "document:" + id)
                .update();

        assertThat(deliver(key, 1)).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(events.sent)
                .singleElement()
                .satisfies(body -> assertThat(body).contains(name));
        assertThat(find(key).outcome()).isEqualTo(DocumentOutcome.RECEIVED);
    }

    @Test
    void putsAMalformedMessageAmongTheDeadLettersWithItsReason() {
        assertThat(intake.receive("no event", new TestDelivery(1))).isEqualTo(Disposition.ACKNOWLEDGE);

        assertThat(events.deadLetters)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FailureReason.MALFORMED_MESSAGE));
    }
}
