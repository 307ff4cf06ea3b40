package io.tradematching.migration;

import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * A file on its way to the bucket.
 *
 * @param name relative to the folder that was named, with slashes
 * @param source whose document it is, by the first folder in its name
 * @param digest SHA-256 of its bytes
 */
record LocalFile(String name, Path path, TradeSource source, String digest, Instant modifiedAt) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "pdf", "application/pdf",
            "json", "application/json",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "tif", "image/tiff",
            "tiff", "image/tiff",
            "xml", "application/xml",
            "csv", "text/csv",
            "txt", "text/plain");
    private static final int DISTINGUISHING = 8;

    /** {@code BANK/2026/01/31/x.pdf}, by the day on which the file was last changed. */
    String key() {
        return source.prefix() + DAY.format(modifiedAt) + "/" + fileName();
    }

    /** For a file whose key another one of the same day and name has; the name itself is kept, it identifies the document. */
    String distinctKey() {
        return source.prefix() + DAY.format(modifiedAt) + "/" + digest.substring(0, DISTINGUISHING) + "/" + fileName();
    }

    String contentType() {
        String fileName = fileName();
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return CONTENT_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
