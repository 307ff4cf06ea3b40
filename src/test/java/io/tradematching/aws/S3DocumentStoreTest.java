package io.tradematching.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStoreContract;
import io.tradematching.document.ObjectReference;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import tradematching.local.LocalServices;
import tradematching.local.SharedLocalServices;

class S3DocumentStoreTest extends DocumentStoreContract {

    private static final LocalServices SERVICES = SharedLocalServices.get();

    private final S3Client client = Clients.s3(SERVICES.s3().port());
    private final S3DocumentStore store = new S3DocumentStore(
            client, new BucketProperties(SERVICES.newTenant().bucket()));

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Override
    protected DocumentStore store() {
        return store;
    }

    @Test
    void neverDeliversTheContentThatReplacedAVersion(@TempDir Path folder) {
        store.write("BANK/x.pdf", new byte[] {1}, "application/pdf", Map.of());
        ObjectReference first = store.find("BANK/x.pdf").orElseThrow().reference();
        store.write("BANK/x.pdf", new byte[] {2}, "application/pdf", Map.of());

        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(() -> store.download(first, folder.resolve("x"), 10))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.OBJECT_GONE));
    }

    @Test
    void keepsContentTypeAndMetadata() {
        store.write("x.jpg", new byte[] {1}, "image/jpeg", Map.of("source_pdf", "BANK/Société 50%.pdf", "dpi", "300"));

        var head = client.headObject(request -> request.bucket(store.bucket()).key("x.jpg"));

        assertThat(head.contentType()).isEqualTo("image/jpeg");
        assertThat(head.metadata())
                .containsEntry("source_pdf", "BANK/Soci%C3%A9t%C3%A9 50%25.pdf")
                .containsEntry("dpi", "300");
    }
}
