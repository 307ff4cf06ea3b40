package io.tradematching.document.worker;

import io.tradematching.document.DocumentLimits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work for a child process.
 *
 * @param item the document's name in failures
 * @param page from 1; 0 to inspect the document
 * @param jpeg where to write the page's image, null if it is not wanted
 */
public record WorkerRequest(
        String item, String pdf, int page, @Nullable String jpeg, DocumentLimits limits) {

    public static WorkerRequest inspection(String item, Path pdf, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), 0, null, limits);
    }

    public static WorkerRequest conversion(String item, Path pdf, int page, Path jpeg, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), page, absolute(jpeg), limits);
    }

    public static WorkerRequest reading(String item, Path pdf, int page, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), page, null, limits);
    }

    Path file() {
        return Path.of(pdf);
    }

    @Nullable
    Path target() {
        return jpeg == null ? null : Path.of(jpeg);
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
