package io.tradematching.aws;

import static io.tradematching.failure.FailureReason.ACCESS_DENIED;
import static io.tradematching.failure.FailureReason.RESOURCE_MISSING;
import static io.tradematching.failure.FailureReason.SERVICE_UNAVAILABLE;
import static io.tradematching.failure.FailureReason.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tradematching.document.ObjectReference;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.TransientFailureException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.S3Client;

class S3DocumentStoreFaultTest {

    private static final String BUCKET = "trade-documents";
    private static final ObjectReference DOCUMENT = ObjectReference.of(BUCKET, "BANK/x.pdf", null, "0123");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "503, SlowDown, THROTTLED",
        "503, ServiceUnavailable, SERVICE_UNAVAILABLE",
        "500, InternalError, SERVICE_UNAVAILABLE",
        "400, RequestTimeout, TIMEOUT",
        "403, AccessDenied, ACCESS_DENIED",
        "400, ExpiredToken, ACCESS_DENIED",
        "404, NoSuchBucket, RESOURCE_MISSING",
        "404, NoSuchKey, OBJECT_GONE",
        "404, NoSuchVersion, OBJECT_GONE",
        "405, MethodNotAllowed, OBJECT_GONE",
        "412, PreconditionFailed, OBJECT_GONE"
    })
    void tellsWhyAnObjectCannotBeRead(int status, String code, FailureReason reason) {
        try (HttpStub server = HttpStub.answering(status, "<Error><Code>" + code + "</Code></Error>")) {
            FailureException failure = downloadFrom(server);

            assertThat(failure.failure().reason()).isEqualTo(reason);
            assertThat(failure instanceof TransientFailureException).isEqualTo(reason.isTransient());
        }
    }

    @Test
    void triesAgainWhatBreaksOffInMidBody() {
        try (HttpStub server = HttpStub.breakingOffInMidBody()) {
            assertThat(downloadFrom(server).failure().reason()).isEqualTo(SERVICE_UNAVAILABLE);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void blamesTheDiskThatCannotBeWrittenAndNotTheBucket() {
        Path away = folder.resolve("away").resolve("x");
        try (HttpStub server = HttpStub.answering(200, "content")) {
            Failure failure = downloadFrom(server, away).failure();

            assertThat(failure.reason()).isEqualTo(SERVICE_UNAVAILABLE);
            assertThat(failure.message())
                    .startsWith("the disk of " + folder.resolve("away") + " cannot be written")
                    .contains("document.work-directory");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file on which the disk is always full")
    void tellsThatTheDiskIsFull() {
        try (HttpStub server = HttpStub.answering(200, "content")) {
            assertThat(downloadFrom(server, Path.of("/dev/full")).failure().message())
                    .startsWith("the disk of /dev cannot be written (No space left on device)");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void givesUpWhatStallsInMidBody() {
        try (HttpStub server = HttpStub.stallingInMidBody()) {
            assertThat(downloadFrom(server).failure().reason()).isIn(TIMEOUT, SERVICE_UNAVAILABLE);
        }
    }

    @Test
    void givesUpWhatNeverAnswers() {
        try (HttpStub server = HttpStub.neverAnswering()) {
            assertThat(downloadFrom(server).failure().reason()).isIn(TIMEOUT, SERVICE_UNAVAILABLE);
        }
    }

    @Test
    void failsToFindOrListWhatItMayNotSee() {
        try (HttpStub server = HttpStub.answering(403, "<Error><Code>AccessDenied</Code></Error>");
                S3Client client = Clients.s3(server.port())) {
            S3DocumentStore store = store(client);

            assertThatExceptionOfType(TransientFailureException.class)
                    .isThrownBy(() -> store.find("BANK/x.pdf"))
                    .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(ACCESS_DENIED));
            assertThatExceptionOfType(TransientFailureException.class)
                    .isThrownBy(() -> store.list("BANK/", _ -> {}))
                    .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(ACCESS_DENIED));
        }
    }

    @Test
    void failsToWriteIntoABucketThatIsMissing() {
        try (HttpStub server = HttpStub.answering(404, "<Error><Code>NoSuchBucket</Code></Error>");
                S3Client client = Clients.impatientS3(server.port())) {
            assertThatExceptionOfType(TransientFailureException.class)
                    .isThrownBy(() -> store(client).write("x", new byte[0], "text/plain", Map.of()))
                    .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(RESOURCE_MISSING));
        }
    }

    @Test
    void hasNoMoreThanTheLimitSentToDisk() {
        String endless = "x".repeat(1_000_000);
        try (HttpStub server = HttpStub.answering(200, endless)) {
            assertThat(downloadFrom(server).failure().reason()).isEqualTo(FailureReason.TOO_LARGE);
            assertThat(folder.resolve("x").toFile())
                    .satisfies(file -> assertThat(file.length()).isLessThan(100_000));
        }
    }

    @Test
    void handsOnWhatTheReceiverOfAListingThrows() {
        try (HttpStub server = HttpStub.answering(BucketPages::plain);
                S3Client client = Clients.impatientS3(server.port())) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> store(client).list("BANK/", _ -> {
                        throw new IllegalStateException("receiver");
                    }));
        }
    }

    @Test
    void listsPageAfterPage() {
        try (HttpStub server = HttpStub.answering(BucketPages::plain);
                S3Client client = Clients.impatientS3(server.port())) {
            List<String> keys = new ArrayList<>();

            store(client).list("BANK/", object -> keys.add(object.reference().key()));

            assertThat(keys).containsExactly("BANK/a.pdf", "BANK/x.pdf");
        }
    }

    @Test
    void listsABucketWithVersioningByItsLatestVersions() {
        try (HttpStub server = HttpStub.answering(BucketPages::versioned);
                S3Client client = Clients.impatientS3(server.port())) {
            List<ObjectReference> listed = new ArrayList<>();

            store(client).list("BANK/", object -> listed.add(object.reference()));

            assertThat(listed)
                    .containsExactly(
                            ObjectReference.of(BUCKET, "BANK/x.pdf", "second", null),
                            ObjectReference.of(BUCKET, "BANK/y.pdf", null, "before-versioning"));
        }
    }

    @Test
    void asksForTheVersionOrForTheTag() {
        try (HttpStub server = HttpStub.answering(200, "content");
                S3Client client = Clients.impatientS3(server.port())) {
            store(client).download(ObjectReference.of(BUCKET, "x", "v/1", "tag"), folder.resolve("x"), 100);

            assertThat(server.requests().getLast().target()).contains("versionId=v%2F1");
        }
    }

    private FailureException downloadFrom(HttpStub server) {
        return downloadFrom(server, folder.resolve("x"));
    }

    private static FailureException downloadFrom(HttpStub server, Path target) {
        try (S3Client client = Clients.impatientS3(server.port())) {
            return catchThrowableOfType(
                    FailureException.class, () -> store(client).download(DOCUMENT, target, 5000));
        }
    }

    private static S3DocumentStore store(S3Client client) {
        return new S3DocumentStore(client, new BucketProperties(BUCKET));
    }
}
