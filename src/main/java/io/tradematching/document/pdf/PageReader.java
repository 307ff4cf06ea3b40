package io.tradematching.document.pdf;

import io.tradematching.document.ConvertedPage;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageImage;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfInspection;
import io.tradematching.document.TextMethod;
import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads pages in this very process, without a time limit. For one thread, inside a child process. */
public final class PageReader implements AutoCloseable {

    private final OcrEngine ocr;
    private final WordReader words;
    private @Nullable OpenDocument open;

    private PageReader(OcrEngine ocr) {
        this.ocr = ocr;
        this.words = new WordReader(ocr);
    }

    /** @param nativeFolder for the unpacked libraries and models of OCR */
    public static PageReader open(Path nativeFolder) {
        return new PageReader(OcrEngine.open(nativeFolder));
    }

    public String engineVersion() {
        return ocr.version();
    }

    public PdfInspection inspect(String item, Path file, DocumentLimits limits) {
        try {
            return document(file, limits).inspection();
        } catch (Refusal e) {
            throw new Failure(e.reason(), item, String.valueOf(e.getMessage())).causedBy(e);
        } catch (IOException e) {
            throw new Failure(FailureReason.SERVICE_UNAVAILABLE, item, "the file cannot be read").causedBy(e);
        }
    }

    /**
     * @param page from 1
     * @param jpeg null if no image is wanted
     */
    public ConvertedPage read(String item, Path file, int page, @Nullable Path jpeg, DocumentLimits limits) {
        try {
            RenderedPage rendered = PageRenderer.render(document(file, limits).document(), page, limits);
            if (jpeg != null) {
                ocr.writeJpeg(jpeg, rendered.rgb(), rendered.width(), rendered.height(), PageImage.DPI);
            }
            PageText text = words.read(page, rendered, limits);
            return new ConvertedPage(new PageImage(page, rendered.width(), rendered.height(), PageImage.DPI), text);
        } catch (Refusal e) {
            throw new Failure(e.reason(), item, String.valueOf(e.getMessage())).causedBy(e);
        } catch (IOException e) {
            throw new Failure(FailureReason.SERVICE_UNAVAILABLE, item, "a file cannot be read or written").causedBy(e);
        }
    }

    /**
     * Reads a page by another method than the first time.
     *
     * @param page from 1
     */
    public ConvertedPage readAgain(String item, Path file, int page, TextMethod first, DocumentLimits limits) {
        try {
            RenderedPage rendered = PageRenderer.render(document(file, limits).document(), page, limits);
            PageText text = words.readAgain(page, rendered, first, limits);
            return new ConvertedPage(new PageImage(page, rendered.width(), rendered.height(), PageImage.DPI), text);
        } catch (Refusal e) {
            throw new Failure(e.reason(), item, String.valueOf(e.getMessage())).causedBy(e);
        } catch (IOException e) {
            throw new Failure(FailureReason.SERVICE_UNAVAILABLE, item, "the file cannot be read").causedBy(e);
        }
    }

    @Override
    public void close() {
        closeDocument();
        ocr.close();
    }

    /** The pages of a document usually come one after another: it stays open until another one is asked for. */
    private OpenDocument document(Path file, DocumentLimits limits) throws IOException {
        if (open == null || !open.isStill(file)) {
            closeDocument();
            open = OpenDocument.of(file, limits);
        }
        return open;
    }

    private void closeDocument() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
