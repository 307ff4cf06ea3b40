package io.tradematching.reconciliation;

import io.tradematching.document.DocumentStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Written reports, for download: by way of a file, because one of a million trades fits into no memory. */
@Component
class ReportFiles {

    private final DocumentStore store;
    private final WorkFiles files;

    ReportFiles(DocumentStore store, WorkFiles files) {
        this.store = store;
        this.files = files;
    }

    /** Empty if there is nothing under the key. */
    Optional<StreamingResponseBody> content(String key) {
        return store.find(key)
                .map(object -> out -> files.read(
                        file -> store.download(object.reference(), file, object.size()), file -> copy(file, out)));
    }

    static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static long copy(Path file, OutputStream out) {
        try {
            return Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
