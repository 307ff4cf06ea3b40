package io.tradematching.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every implementation of {@link DocumentStore} must do. */
public abstract class DocumentStoreContract {

    private static final String KEY = "BANK/2026/01/31/GCS382857_V1.pdf";
    private static final long NO_LIMIT = Long.MAX_VALUE;

    @TempDir
    Path folder;

    /** Over an empty bucket. */
    protected abstract DocumentStore store();

    @Test
    void readsWhatWasWritten() {
        write(KEY, "content");

        assertThat(store().read(KEY)).asString(UTF_8).isEqualTo("content");
    }

    @Test
    void readsWhatWasWrittenFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("page"), "from a file");

        store().write(KEY, file, "image/jpeg", Map.of("page_number", "1"));

        assertThat(store().read(KEY)).asString(UTF_8).isEqualTo("from a file");
    }

    @Test
    void findsAnObjectWithItsSize() {
        write(KEY, "content");

        StoredObject found = store().find(KEY).orElseThrow();

        assertThat(found.size()).isEqualTo(7);
        assertThat(found.reference().bucket()).isEqualTo(store().bucket());
        assertThat(found.reference().key()).isEqualTo(KEY);
    }

    @Test
    void findsNothingUnderAnUnknownKey() {
        assertThat(store().find("BANK/unknown.pdf")).isEmpty();
    }

    @Test
    void downloadsTheVersionThatWasFound() {
        write(KEY, "content");

        Path target = folder.resolve("document.pdf");
        store().download(store().find(KEY).orElseThrow().reference(), target, NO_LIMIT);

        assertThat(target).hasContent("content");
    }

    @Test
    void overwritesALeftOverFile() throws IOException {
        write(KEY, "content");
        Path target = Files.writeString(folder.resolve("document.pdf"), "left over by an earlier attempt");

        store().download(store().find(KEY).orElseThrow().reference(), target, NO_LIMIT);

        assertThat(target).hasContent("content");
    }

    @Test
    void saysThatAReplacedVersionIsGoneOrDeliversExactlyThat() {
        write(KEY, "first");
        ObjectReference first = store().find(KEY).orElseThrow().reference();
        write(KEY, "second");

        Path target = folder.resolve("document.pdf");
        try {
            store().download(first, target, NO_LIMIT);
            assertThat(target).hasContent("first");
        } catch (PermanentFailureException e) {
            assertThat(e.failure().reason()).isEqualTo(FailureReason.OBJECT_GONE);
        }
    }

    @Test
    void saysThatAnUnknownObjectIsGone() {
        ObjectReference unknown = ObjectReference.of(store().bucket(), "BANK/unknown.pdf", null, "0");

        failsFor(FailureReason.OBJECT_GONE, () -> store().download(unknown, folder.resolve("x"), NO_LIMIT));
        failsFor(FailureReason.OBJECT_GONE, () -> store().read("BANK/unknown.pdf"));
    }

    @Test
    void refusesToDownloadMoreThanTheLimit() {
        write(KEY, "content");
        ObjectReference object = store().find(KEY).orElseThrow().reference();

        failsFor(FailureReason.TOO_LARGE, () -> store().download(object, folder.resolve("x"), 6));

        store().download(object, folder.resolve("x"), 7);
        assertThat(folder.resolve("x")).hasContent("content");
    }

    @Test
    void listsAPrefixInKeyOrder() {
        write("BANK/b.pdf", "b");
        write("BANK/a.pdf", "a");
        write("COUNTERPARTY/c.pdf", "c");

        List<StoredObject> listed = new ArrayList<>();
        store().list("BANK/", listed::add);

        assertThat(listed).extracting(object -> object.reference().key()).containsExactly("BANK/a.pdf", "BANK/b.pdf");
        assertThat(listed)
                .extracting(StoredObject::reference)
                .contains(store().find("BANK/a.pdf").orElseThrow().reference());
    }

    @Test
    void acceptsAnyKeyAndAnyMetadata() {
        String key = "BANK/Société Générale/名前 & co + 100%.pdf";

        store().write(key, new byte[] {1}, "application/pdf", Map.of("source_pdf", key + "\n" + "x".repeat(3000)));

        assertThat(store().find(key)).isPresent();
        List<String> keys = new ArrayList<>();
        store().list("BANK/Société", object -> keys.add(object.reference().key()));
        assertThat(keys).containsExactly(key);
    }

    private void write(String key, String content) {
        store().write(key, content.getBytes(UTF_8), "application/pdf", Map.of("source_type", "BANK"));
    }

    private static void failsFor(FailureReason reason, ThrowingCallable call) {
        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(reason));
    }
}
