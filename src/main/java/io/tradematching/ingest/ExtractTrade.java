package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.ExtractionResult.Rejected;
import io.tradematching.extraction.TradeExtractor;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Reads the trade out of the pages' words and writes it, with its evidence and findings, to the store. */
@Component
class ExtractTrade implements Tasklet {

    private final ReceivedDocuments documents;
    private final DocumentStore store;
    private final TradeExtractor extractor;
    private final Clock clock;

    ExtractTrade(ReceivedDocuments documents, DocumentStore store, TradeExtractor extractor, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.extractor = extractor;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ReceivedDocument document =
                documents.find(ConfirmationJob.processingId(context)).orElseThrow();
        DocumentKeys keys = document.keys();
        ExtractionResult result = extractor.extract(document.object().uri(), keys.source(), textOf(document, keys));
        store.write(document.extractedKey(), json(document, keys, result), "application/json", Map.of());
        if (result instanceof Rejected rejected) {
            throw rejected.failure().asException();
        }
        return RepeatStatus.FINISHED;
    }

    private DocumentText textOf(ReceivedDocument document, DocumentKeys keys) {
        int pageCount = Objects.requireNonNull(document.pageCount(), "pageCount is set when the PDF is opened");
        return new DocumentText(IntStream.rangeClosed(1, pageCount)
                .mapToObj(page -> PageText.ofJson(store.read(keys.words(page))))
                .toList());
    }

    private byte[] json(ReceivedDocument document, DocumentKeys keys, ExtractionResult result) {
        return new ExtractedDocument(keys.source(), document.object().uri(), keys.documentId(), clock.instant(), result)
                .toJson();
    }
}
