package io.tradematching.admin;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that carry what others sent us: of a fixed type that no browser may doubt, and with no rights at all. */
final class SafeContent {

    private static final String NO_RIGHTS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private SafeContent() {}

    /** An image that never changes. */
    static ResponseEntity<byte[]> image(byte[] content, MediaType type) {
        return builder(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofHours(8)).cachePrivate().immutable())
                .body(content);
    }

    /** A file to be kept, never shown by the browser itself. */
    static <T> ResponseEntity<T> download(T content, MediaType type, String fileName) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName.replaceAll("[^A-Za-z0-9._-]", "_"))
                .build();
        return builder(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static ResponseEntity.BodyBuilder builder(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NO_RIGHTS)
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
