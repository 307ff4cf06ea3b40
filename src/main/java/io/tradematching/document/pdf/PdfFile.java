package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file as a PDF, strictly: a document that would first have to be repaired may have lost a page or a term. */
final class PdfFile {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Mail gateways put lines before the header; readers look for it in the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    /** What PDFBox keeps beyond that goes to disk. A confirmation stays below it, so that a full disk does not look like damage. */
    private static final long IN_MEMORY = 32L * 1024 * 1024;

    private PdfFile() {}

    static PDDocument open(Path file, DocumentLimits limits) throws IOException {
        requireSize(Files.size(file), limits);
        requireHeader(file);
        try {
            return new PDFParser(
                            new RandomAccessReadBufferedFile(file.toFile()),
                            "",
                            null,
                            null,
                            MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)
                    .parse(false);
        } catch (InvalidPasswordException e) {
            throw new Refusal(FailureReason.ENCRYPTED_PDF, "the document needs a password", e);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(FailureReason.DAMAGED_PDF, "the document's structure is damaged", e);
        }
    }

    private static void requireSize(long size, DocumentLimits limits) {
        if (size == 0) {
            throw new Refusal(FailureReason.EMPTY_OBJECT, "the file is empty");
        }
        if (size > limits.maxBytes()) {
            throw new Refusal(
                    FailureReason.TOO_LARGE, "the file has %d bytes, more than %d".formatted(size, limits.maxBytes()));
        }
    }

    private static void requireHeader(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(HEADER_WITHIN);
            for (int at = 0; at <= start.length - HEADER.length; at++) {
                if (java.util.Arrays.equals(start, at, at + HEADER.length, HEADER, 0, HEADER.length)) {
                    return;
                }
            }
        }
        throw new Refusal(FailureReason.NOT_A_PDF, "the file does not start as a PDF does");
    }
}
