package io.tradematching.document;

import io.tradematching.document.worker.PageWorkers;
import io.tradematching.document.worker.WorkerRequest;
import java.nio.file.Path;

/**
 * Turns PDFs into page images and words. All parsing, rendering and recognition happens in a pool of child processes that are
 * killed at a deadline, so that a page that hangs or crashes costs its own time limit and nothing else.
 *
 * <p>Safe for use by several threads; at most {@code workers} pages are read at a time, further callers wait. Every method
 * throws {@link io.tradematching.failure.PermanentFailureException} with the reason why the document is refused, and
 * {@link io.tradematching.failure.TransientFailureException} WORKER_LOST when the converter is being closed or cannot start a
 * process, SERVICE_UNAVAILABLE when an image cannot be written. The {@code item} is the document's name in those failures.
 */
public final class PdfConverter implements AutoCloseable {

    private final PageWorkers workers;
    private final DocumentLimits limits;

    /** @param workDirectory for temporary files and unpacked native libraries; made if absent, left-overs are swept */
    public PdfConverter(Path workDirectory, int workers, DocumentLimits limits) {
        this.workers = PageWorkers.of(workDirectory, workers);
        this.limits = limits;
    }

    /**
     * Checks a document's structure against the limits without decoding a page.
     *
     * @throws io.tradematching.failure.PermanentFailureException EMPTY_OBJECT, TOO_LARGE, NOT_A_PDF, DAMAGED_PDF,
     *     ENCRYPTED_PDF, NO_PAGES, TOO_MANY_PAGES, PAGE_TOO_LARGE, HOSTILE_CONTENT
     */
    public PdfInspection inspect(String item, Path pdf) {
        return workers.inspect(WorkerRequest.inspection(item, pdf, limits));
    }

    /**
     * Renders a page once, writes it as a colour JPEG of 300 DPI and reads its words: from the text layer where that agrees
     * with the pixels, by OCR otherwise; the notes say why. A page without ink has no words and the note {@code BLANK_PAGE}.
     *
     * @param page from 1
     * @throws io.tradematching.failure.PermanentFailureException as {@link #inspect}, and PAGE_TIMEOUT
     */
    public ConvertedPage convertPage(String item, Path pdf, int page, Path jpeg) {
        return workers.convert(WorkerRequest.conversion(item, pdf, page, jpeg, limits));
    }

    /** The words of {@link #convertPage} alone. */
    public PageText readPage(String item, Path pdf, int page) {
        return workers.convert(WorkerRequest.reading(item, pdf, page, limits)).text();
    }

    /**
     * Reads a page's words by another method than the first time: by OCR if the text layer was used, by OCR of another preparation
     * at a higher resolution if OCR was. The words stand in the coordinates of {@link #readPage}, so their places can be compared.
     *
     * @param first the method of the first reading, as in {@link PageText#method}
     */
    public PageText readPageAgain(String item, Path pdf, int page, TextMethod first) {
        return workers.convert(WorkerRequest.rereading(item, pdf, page, first, limits))
                .text();
    }

    @Override
    public void close() {
        workers.close();
    }
}
