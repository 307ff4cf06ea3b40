package io.tradematching.cli;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.failure.FailureException;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads PDFs as the confirmation job does, without keeping anything but the result. */
final class DocumentReader implements AutoCloseable {

    private final PdfConverter converter;
    private final TradeExtractor extractor = new TradeExtractor();

    DocumentReader(int workers) throws IOException {
        this.converter =
                new PdfConverter(Files.createTempDirectory("trade-matching"), workers, DocumentLimits.defaults());
    }

    /** A document that is refused comes back as rejected, with the reason. */
    ExtractionResult read(Path pdf, TradeSource source) {
        String item = pdf.getFileName().toString();
        try {
            return extractor.extract(item, source, text(item, pdf));
        } catch (FailureException e) {
            return new ExtractionResult.Rejected(e.failure(), List.of(), List.of());
        }
    }

    private DocumentText text(String item, Path pdf) {
        int pages = converter.inspect(item, pdf).pageCount();
        List<PageText> texts = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            texts.add(converter.readPage(item, pdf, page));
        }
        return new DocumentText(texts);
    }

    @Override
    public void close() {
        converter.close();
    }
}
