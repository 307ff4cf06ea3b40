package io.tradematching.admin;

import io.tradematching.document.DocumentStore;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Puts a file where the houses' own deliveries arrive; from there on it goes their way. Its folder is named after its content, so no
 * upload ever replaces another document.
 */
@Service
class DocumentUpload {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int HEADER_WITHIN = 1024;

    private final DocumentStore store;
    private final Clock clock;

    DocumentUpload(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @return the object's key
     * @throws IllegalArgumentException if it is no PDF, saying what to do
     */
    @PreAuthorize("hasRole('OPERATOR')")
    public String upload(TradeSource source, String fileName, InputStream content) throws IOException {
        Path file = Files.createTempFile("upload", ".pdf");
        try {
            String hash = copy(content, file);
            requirePdf(fileName, file);
            String key = "%s/uploaded/%s/%s/%s"
                    .formatted(source, LocalDate.now(clock), hash.substring(0, 16), objectName(fileName));
            store.write(key, file, MediaType.APPLICATION_PDF_VALUE, Map.of());
            return key;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String copy(InputStream content, Path file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (var out = Files.newOutputStream(file);
                var in = new DigestInputStream(content, digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void requirePdf(String fileName, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER_WITHIN);
            for (int at = 0; at + PDF.length <= head.length; at++) {
                if (java.util.Arrays.equals(head, at, at + PDF.length, PDF, 0, PDF.length)) {
                    return;
                }
            }
        }
        throw new IllegalArgumentException(
                "%s is not a PDF: ask the sender for a PDF, or print the document to one".formatted(fileName));
    }

    /** The last part of what a browser calls the file. */
    static String objectName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "_")
                .strip();
        String bounded = name.length() > 150 ? name.substring(name.length() - 150) : name;
        return bounded.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf") ? bounded : bounded + ".pdf";
    }
}
