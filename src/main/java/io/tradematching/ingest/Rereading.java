package io.tradematching.ingest;

import io.tradematching.extraction.ExtractionResult;
import io.tradematching.trade.Trade;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What can be done about a document whose job has ended: it is read again, and its trade stored anew. */
@Service
public class Rereading {

    private static final DateTimeFormatter KEY_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmssSSS").withZone(ZoneOffset.UTC);

    private final ReceivedDocuments documents;
    private final DocumentReading reading;
    private final TradeStorage storage;
    private final Clock clock;

    Rereading(ReceivedDocuments documents, DocumentReading reading, TradeStorage storage, Clock clock) {
        this.documents = documents;
        this.reading = reading;
        this.storage = storage;
        this.clock = clock;
    }

    /** Reads the words of its pages by the current rules; nothing is kept. */
    public ExtractionResult read(ReceivedDocument document) {
        return reading.read(document);
    }

    /**
     * Keeps a reading beside the one there is.
     *
     * @return its key, under which it stands for the document once it is {@link #adopt adopted}
     */
    public String keep(ReceivedDocument document, ExtractionResult result) {
        String key = document.extractedKey()
                .replaceFirst("(_read_\\d+_\\d+)?\\.json$", "_read_" + KEY_TIME.format(clock.instant()) + ".json");
        reading.keep(document, key, result);
        return key;
    }

    /** From now on this is what was read from the document. */
    public void adopt(UUID processingId, String key) {
        documents.readAgain(processingId, key);
    }

    /**
     * Stores the document's trade, unless a later paper stands in the table.
     *
     * @return what has become of the document
     */
    public DocumentOutcome store(ReceivedDocument document, Trade trade) {
        return storage.store(document, trade);
    }
}
