package io.tradematching.reconciliation;

import io.tradematching.document.ConversionMetadata;
import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.DocumentReadings;
import io.tradematching.document.DocumentReadings.FiledReading;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.trade.StoredTrade;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The papers in the object store, with what was read from them beside them. */
@Component
class StoredPapers implements Papers {

    private final DocumentReadings readings;
    private final DocumentStore store;
    private final PdfConverter converter;
    private final TradeExtractor extractor;
    private final WorkFiles files;

    StoredPapers(
            DocumentReadings readings,
            DocumentStore store,
            PdfConverter converter,
            TradeExtractor extractor,
            WorkFiles files) {
        this.readings = readings;
        this.store = store;
        this.converter = converter;
        this.extractor = extractor;
        this.files = files;
    }

    @Override
    public Map<StoredTrade, Paper> find(Collection<StoredTrade> trades) {
        Map<String, FiledReading> found =
                readings.find(trades.stream().map(StoredTrade::s3Source).toList());
        Map<StoredTrade, Paper> papers = new HashMap<>();
        for (StoredTrade trade : trades) {
            FiledReading reading = found.get(trade.s3Source());
            if (reading != null && reading.keys().documentId().equals(trade.documentId())) {
                papers.put(trade, new StoredPaper(reading));
            }
        }
        return papers;
    }

    private final class StoredPaper implements Paper {

        private final FiledReading reading;

        StoredPaper(FiledReading reading) {
            this.reading = reading;
        }

        @Override
        public List<ExtractedField> firstReading() {
            return ExtractedDocument.ofJson(store.read(reading.extractedKey()))
                    .result()
                    .fields();
        }

        @Override
        public List<ExtractedField> readAgain(Set<Integer> pages) {
            DocumentText text = files.read(
                    file -> store.download(
                            reading.object(), file, DocumentLimits.defaults().maxBytes()),
                    file -> textOf(file, pages));
            return extractor
                    .extract(reading.object().uri(), reading.keys().source(), text)
                    .fields();
        }

        private DocumentText textOf(Path pdf, Set<Integer> pages) {
            DocumentKeys keys = reading.keys();
            int total = ConversionMetadata.ofJson(store.read(keys.metadata())).totalPages();
            return new DocumentText(IntStream.rangeClosed(1, total)
                    .mapToObj(page -> {
                        PageText first = PageText.ofJson(store.read(keys.words(page)));
                        return pages.contains(page)
                                ? converter.readPageAgain(reading.object().uri(), pdf, page, first.method())
                                : first;
                    })
                    .toList());
        }
    }
}
