package io.tradematching.document.worker;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.TextMethod;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work for a child process.
 *
 * @param item the document's name in failures
 * @param page from 1; 0 to inspect the document
 * @param jpeg where to write the page's image, null if it is not wanted
 * @param before how the page was read before, null if it is read for the first time
 */
public record WorkerRequest(
        String item,
        String pdf,
        int page,
        @Nullable String jpeg,
        @Nullable TextMethod before,
        DocumentLimits limits) {

    public static WorkerRequest inspection(String item, Path pdf, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), 0, null, null, limits);
    }

    public static WorkerRequest conversion(String item, Path pdf, int page, Path jpeg, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), page, absolute(jpeg), null, limits);
    }

    public static WorkerRequest reading(String item, Path pdf, int page, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), page, null, null, limits);
    }

    public static WorkerRequest rereading(String item, Path pdf, int page, TextMethod before, DocumentLimits limits) {
        return new WorkerRequest(item, absolute(pdf), page, null, before, limits);
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
