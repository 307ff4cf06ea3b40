package io.tradematching.reconciliation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.ConfirmationDocument;
import io.tradematching.document.ConversionMetadata;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.DocumentReadings.FiledReading;
import io.tradematching.document.DocumentText;
import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.document.ObjectReference;
import io.tradematching.document.PageText;
import io.tradematching.document.Papers;
import io.tradematching.document.PdfConverter;
import io.tradematching.document.TextMethod;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.TradeExtractor;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PDF, converted, extracted and filed as the confirmation job does it, then read again. */
class StoredPapersTest {

    private static final Instant ARRIVAL = Instant.parse("2026-01-30T09:00:00Z");
    private static final List<String> SWAP = List.of(
            "ALPINE BANK AG",
            "CONFIRMATION OF INTEREST RATE SWAP TRANSACTION",
            "Our Reference: ALP-2026-1187",
            "Party A: Alpine Bank AG",
            "Party B: Example Metals GmbH",
            "Trade Date: 12 March 2026",
            "Effective Date: 16 March 2026",
            "Termination Date: 16 March 2031",
            "Notional Amount: EUR 35,000,000.00",
            "Fixed Rate Payer: Party B",
            "Fixed Rate: 2.875% per annum");

    @TempDir
    private Path folder;

    private final InMemoryDocumentStore store = new InMemoryDocumentStore();
    private final TradeExtractor extractor = new TradeExtractor();

    @Test
    void readsThePagesOfAStoredPaperByAnotherMethod() {
        try (PdfConverter converter = new PdfConverter(folder.resolve("work"), 1, DocumentLimits.defaults())) {
            Filed filed = file(converter, Papers.of(folder.resolve("paper.pdf"), List.of(SWAP)));
            StoredPapers papers = new StoredPapers(
                    _ -> Map.of(filed.trade().s3Source(), filed.reading()), store, converter, extractor, workFiles());

            var paper = requireNonNull(papers.find(List.of(filed.trade())).get(filed.trade()));

            ExtractedField first = rate(paper.firstReading());
            ExtractedField again = rate(paper.readAgain(Set.of(1)));
            assertThat(first.method()).isEqualTo(TextMethod.TEXT);
            assertThat(again.method()).isEqualTo(TextMethod.OCR);
            assertThat(TwoReadings.of(first, List.of(again)).agree()).isTrue();
            assertThat(folder.resolve("files")).isEmptyDirectory();
        }
    }

    private record Filed(StoredTrade trade, FiledReading reading) {}

    private Filed file(PdfConverter converter, Path pdf) {
        store.write("BANK/paper.pdf", pdf, "application/pdf", Map.of());
        ObjectReference object = store.find("BANK/paper.pdf").orElseThrow().reference();
        ConfirmationDocument document = ConfirmationDocument.received(object, pdf);
        PageText page = converter.readPage("paper", pdf, 1);
        List<PageText> pages = List.of(page);
        store.write(document.keys().words(1), page.toJson(), "application/json", Map.of());
        store.write(
                document.keys().metadata(),
                ConversionMetadata.of(object, document.keys(), pages, List.of(), ARRIVAL)
                        .toJson(),
                "application/json",
                Map.of());
        ExtractionResult result = extractor.extract("paper", TradeSource.BANK, new DocumentText(pages));
        ExtractedDocument extracted =
                new ExtractedDocument(TradeSource.BANK, object.uri(), document.documentId(), ARRIVAL, result);
        store.write("extracted/paper.json", extracted.toJson(), "application/json", Map.of());
        return new Filed(
                StoredTrade.read(extracted.trade(), document.documentId(), object.uri(), ARRIVAL, ARRIVAL),
                new FiledReading(object, document.keys(), "extracted/paper.json"));
    }

    private WorkFiles workFiles() {
        return new WorkFiles(
                store,
                new ReconciliationProperties(
                        1,
                        1,
                        Duration.ofHours(1),
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        1,
                        null,
                        folder.resolve("files")));
    }

    private static ExtractedField rate(List<ExtractedField> reading) {
        return reading.stream()
                .filter(field -> field.term() == Term.FIXED_RATE)
                .findFirst()
                .orElseThrow();
    }
}
