package io.tradematching.ingest;

import io.tradematching.extraction.ExtractionResult;
import io.tradematching.trade.Trade;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What can be done about a document whose job has ended: it is read again, and its trade stored anew. */
@Service
public class Rereading {

    private final ReceivedDocuments documents;
    private final DocumentReading reading;
    private final TradeStorage storage;
    private final FailedJobs failedJobs;

    Rereading(ReceivedDocuments documents, DocumentReading reading, TradeStorage storage, FailedJobs failedJobs) {
        this.documents = documents;
        this.reading = reading;
        this.storage = storage;
        this.failedJobs = failedJobs;
    }

    /** Reads the words of its pages by the current rules; nothing is kept. */
    public ExtractionResult read(ReceivedDocument document) {
        return reading.read(document);
    }

    /**
     * Keeps a reading beside the one there is; the same reading has the same key, however often it is kept.
     *
     * @return its key, under which it stands for the document once it is {@link #adopt adopted}
     */
    public String keep(ReceivedDocument document, ExtractionResult result) {
        String key = document.extractedKey()
                .replaceFirst("(_read_[0-9a-f_]+)?\\.json$", "_read_" + reading.digest(document, result) + ".json");
        reading.keep(document, key, result);
        return key;
    }

    /** From now on this is what was read from the document. */
    public void adopt(UUID processingId, String key) {
        documents.readAgain(processingId, key);
    }

    /**
     * Stores the document's trade, unless a later paper stands in the table. Its job, if it had failed, has nothing left to do.
     *
     * @return what has become of the document
     */
    public DocumentOutcome store(ReceivedDocument document, Trade trade) {
        DocumentOutcome outcome = storage.store(document, trade);
        failedJobs.abandon(document);
        return outcome;
    }
}
