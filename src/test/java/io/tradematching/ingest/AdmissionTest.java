package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.document.ObjectReference;
import io.tradematching.failure.FailureReason;
import io.tradematching.ingest.Admission.Judgement;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class AdmissionTest {

    private final InMemoryDocumentStore store = new InMemoryDocumentStore();
    private final Admission admission = new Admission(
            store, new DocumentProperties(DataSize.ofMegabytes(1), 10, Duration.ofSeconds(1), Path.of("work"), 1));

    @ParameterizedTest
    @CsvSource({
        "BANK/x.pdf, BANK",
        "BANK/2026/01/31/x.PDF, BANK",
        "COUNTERPARTY/DeutscheBank_7.pdf, COUNTERPARTY",
        "COUNTERPARTY/BANK/x.pdf, COUNTERPARTY",
        "BANK/Bestätigung…v1.pdf, BANK"
    })
    void takesTheSourceFromTheFirstPathSegmentAlone(String key, TradeSource source) {
        assertThat(admission.judge(created(key, 10))).isEqualTo(new Judgement.Admitted(source));
    }

    @ParameterizedTest
    @CsvSource({
        "bank/x.pdf, 10, IGNORED, FOREIGN_PREFIX",
        "BANKS/x.pdf, 10, IGNORED, FOREIGN_PREFIX",
        "INBOX/BANK/x.pdf, 10, IGNORED, FOREIGN_PREFIX",
        "x.pdf, 10, IGNORED, FOREIGN_PREFIX",
        "BANK/../COUNTERPARTY/x.pdf, 10, REJECTED, UNSAFE_KEY",
        "../BANK/x.pdf, 10, REJECTED, UNSAFE_KEY",
        "BANK/x.txt, 10, REJECTED, NOT_A_PDF",
        "BANK/x.pdf, 0, REJECTED, EMPTY_OBJECT",
        "BANK/2026/, 0, IGNORED, EMPTY_OBJECT",
        "BANK/x.pdf, 1048577, REJECTED, TOO_LARGE"
    })
    void refusesWithAReason(String key, long size, DocumentOutcome outcome, FailureReason reason) {
        assertThat(admission.judge(created(key, size))).isInstanceOfSatisfying(Judgement.Refused.class, refused -> {
            assertThat(refused.outcome()).isEqualTo(outcome);
            assertThat(refused.failure().reason()).isEqualTo(reason);
        });
    }

    @Test
    void ignoresAnotherBucketEvenUnderOurPrefix() {
        Created foreign =
                new Created(new ObjectReference("elsewhere", "BANK/x.pdf", "e:1"), 10, Instant.EPOCH, null, "");

        assertThat(admission.judge(foreign))
                .isInstanceOfSatisfying(
                        Judgement.Refused.class,
                        refused -> assertThat(refused.failure().reason()).isEqualTo(FailureReason.FOREIGN_BUCKET));
    }

    @Test
    void refusesControlCharacters() {
        assertThat(admission.judge(created("BANK/a\nb.pdf", 10))).isInstanceOf(Judgement.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDFIMAGES/BANK/x/y/page_001.jpg",
                "extracted/BANK/trade_x.json",
                "reconciliation/x",
                "reports/x.md"
            })
    void knowsWhatThePlatformWroteItself(String key) {
        assertThat(admission.isOwnOutput(created(key, 10))).isTrue();
    }

    private Created created(String key, long size) {
        return new Created(new ObjectReference(store.bucket(), key, "e:1"), size, Instant.EPOCH, null, "");
    }
}
