package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PdfInspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document that has passed the guard. */
record OpenDocument(Path file, long size, FileTime modified, PDDocument document, PdfInspection inspection) {

    static OpenDocument of(Path file, DocumentLimits limits) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        PDDocument document = PdfFile.open(file, limits);
        try {
            PdfInspection inspection = StructureGuard.inspect(document, limits);
            return new OpenDocument(file, attributes.size(), attributes.lastModifiedTime(), document, inspection);
        } catch (IOException | RuntimeException | Error e) {
            IOUtils.closeQuietly(document);
            throw e;
        }
    }

    boolean isStill(Path other) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(other, BasicFileAttributes.class);
        return file.equals(other) && size == attributes.size() && modified.equals(attributes.lastModifiedTime());
    }

    void close() {
        IOUtils.closeQuietly(document);
    }
}
