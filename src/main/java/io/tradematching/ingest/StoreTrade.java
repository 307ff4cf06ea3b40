package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Puts the trade that was read into its source's table. */
@Component
class StoreTrade implements Tasklet {

    private final ReceivedDocuments documents;
    private final DocumentStore store;
    private final TradeStorage storage;

    StoreTrade(ReceivedDocuments documents, DocumentStore store, TradeStorage storage) {
        this.documents = documents;
        this.store = store;
        this.storage = storage;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ReceivedDocument document =
                documents.find(ConfirmationJob.processingId(context)).orElseThrow();
        storage.store(
                document,
                ExtractedDocument.ofJson(store.read(document.extractedKey())).trade());
        contribution.incrementWriteCount(1);
        return RepeatStatus.FINISHED;
    }
}
