package io.tradematching.aws;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    /**
     * Answers false, and stops reading, if there are more bytes than the limit. A file that cannot be written is told as a failure
     * of the item, and not tried again within the call: no service is to blame, and room is not made in a moment.
     */
    static <R> ResponseTransformer<R, Boolean> to(Path target, String item, long maxBytes) {
        return (_, content) -> {
            try (OutputStream file = new LocalFile(target)) {
                return copy(content, file, maxBytes);
            } catch (FileSystemException e) {
                content.abort();
                throw unwritable(item, target, e);
            } catch (IOException e) {
                throw RetryableException.create("The content could not be copied to the end", e);
            }
        };
    }

    private static FailureException unwritable(String item, Path target, FileSystemException cause) {
        String message =
                "the disk of %s cannot be written (%s); make room on it, or set document.work-directory to a larger one"
                        .formatted(target.toAbsolutePath().getParent(), reason(cause));
        return new Failure(FailureReason.SERVICE_UNAVAILABLE, item, message).causedBy(cause);
    }

    private static String reason(FileSystemException cause) {
        return Optional.ofNullable(cause.getReason()).orElse(cause.getClass().getSimpleName());
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

    /** What fails here is told as the file's own trouble, apart from that of the network it is filled from. */
    private static final class LocalFile extends OutputStream {

        private final Path path;
        private final OutputStream bytes;

        LocalFile(Path path) throws IOException {
            this.path = path;
            this.bytes = Files.newOutputStream(path, CREATE, TRUNCATE_EXISTING, WRITE);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int count) throws IOException {
            try {
                bytes.write(buffer, offset, count);
            } catch (IOException e) {
                throw ofFile(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                bytes.close();
            } catch (IOException e) {
                throw ofFile(e);
            }
        }

        private FileSystemException ofFile(IOException cause) {
            FileSystemException told = new FileSystemException(path.toString(), null, cause.getMessage());
            told.initCause(cause);
            return told;
        }
    }
}
