package io.tradematching.aws;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;

/**
 * Copies an object's content to a file as it arrives. As part of the call it is under the call's time limit, and an attempt that
 * breaks off in the middle is repeated from the start.
 */
final class BoundedDownload {

    private static final int BUFFER = 1 << 16;

    private BoundedDownload() {}

    /** Answers false, and stops reading, if there are more bytes than the limit. */
    static <R> ResponseTransformer<R, Boolean> to(Path target, long maxBytes) {
        return (_, content) -> {
            try (OutputStream file = Files.newOutputStream(target, CREATE, TRUNCATE_EXISTING, WRITE)) {
                return copy(content, file, maxBytes);
            } catch (IOException e) {
                throw RetryableException.create("The content could not be copied to the end", e);
            }
        };
    }

    private static boolean copy(AbortableInputStream content, OutputStream file, long maxBytes) throws IOException {
        boolean complete = transfer(content, file, maxBytes);
        if (!complete) {
            content.abort();
        }
        return complete;
    }

    private static boolean transfer(InputStream content, OutputStream file, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        int count = content.read(buffer);
        while (count >= 0) {
            total += count;
            if (total > maxBytes) {
                return false;
            }
            file.write(buffer, 0, count);
            count = content.read(buffer);
        }
        return true;
    }
}
