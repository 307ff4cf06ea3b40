package tradematching.hostile;

import io.tradematching.document.ConvertedPage;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of the confirmation job on one file, without the services around them. */
record Reading(PdfConverter converter, TradeExtractor extractor, int maxPages) {

    /** @return what became of the document, in one line: STORED, or the reason and its message */
    String outcomeOf(String name, Path pdf, Path image) {
        try {
            return read(name, pdf, image);
        } catch (FailureException refused) {
            return line(refused.failure());
        } catch (RuntimeException | Error unexpected) {
            return FailureReason.INTERNAL_ERROR + " " + unexpected;
        }
    }

    private String read(String name, Path pdf, Path image) {
        int pages = converter.inspect(name, pdf).pageCount();
        List<PageText> texts = new ArrayList<>();
        for (int page = 1; page <= Math.min(pages, maxPages); page++) {
            ConvertedPage converted = converter.convertPage(name, pdf, page, image);
            texts.add(PageText.ofJson(converted.text().toJson()));
        }
        ExtractionResult result = extractor.extract(name, TradeSource.BANK, new DocumentText(texts));
        byte[] json = new ExtractedDocument(TradeSource.BANK, name, "0", Instant.EPOCH, result).toJson();
        return result instanceof ExtractionResult.Rejected rejected
                ? line(rejected.failure())
                : "STORED " + json.length + " bytes";
    }

    private static String line(Failure failure) {
        return failure.reason() + " " + failure.message().replaceAll("\\p{Cntrl}", " ");
    }
}
