package io.tradematching.ingest;

import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.ExtractionResult.Rejected;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/** Reads the trade out of the pages' words and writes it, with its evidence and findings, to the store. */
@Component
class ExtractTrade implements Tasklet {

    private final ReceivedDocuments documents;
    private final DocumentReading reading;

    ExtractTrade(ReceivedDocuments documents, DocumentReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ReceivedDocument document =
                documents.find(ConfirmationJob.processingId(context)).orElseThrow();
        ExtractionResult result = reading.read(document);
        reading.keep(document, document.extractedKey(), result);
        if (result instanceof Rejected rejected) {
            throw rejected.failure().asException();
        }
        return RepeatStatus.FINISHED;
    }
}
