package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeStored;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.StoreOutcome;
import java.time.Clock;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the trade into its source's table, and the document's outcome beside it. */
@Component
class StoreTrade implements Tasklet {

    private final ReceivedDocuments documents;
    private final DocumentStore store;
    private final Trades trades;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoreTrade(
            ReceivedDocuments documents,
            DocumentStore store,
            Trades trades,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.trades = trades;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ReceivedDocument document =
                documents.find(ConfirmationJob.processingId(context)).orElseThrow();
        StoredTrade trade = tradeOf(document);
        StoreOutcome outcome = trades.store(trade);
        documents.stored(document.processingId(), outcomeOf(outcome, trade), trade.tradeId());
        contribution.incrementWriteCount(1);
        if (outcome == StoreOutcome.STORED) {
            events.publishEvent(new TradeStored(trade.trade().source(), trade.tradeId()));
        }
        return RepeatStatus.FINISHED;
    }

    private StoredTrade tradeOf(ReceivedDocument document) {
        ExtractedDocument extracted = ExtractedDocument.ofJson(store.read(document.extractedKey()));
        return StoredTrade.read(
                extracted.trade(),
                document.keys().documentId(),
                document.object().uri(),
                document.eventTime(),
                clock.instant());
    }

    private DocumentOutcome outcomeOf(StoreOutcome outcome, StoredTrade trade) {
        return switch (outcome) {
            case STORED -> DocumentOutcome.STORED;
            case SUPERSEDED -> DocumentOutcome.SUPERSEDED;
            case DUPLICATE -> DocumentOutcome.DUPLICATE;
            case ALREADY_STORED -> isFromSameObject(trade) ? DocumentOutcome.STORED : DocumentOutcome.DUPLICATE;
        };
    }

    /** A restart finds its own write; the same bytes under another key find each other's. */
    private boolean isFromSameObject(StoredTrade trade) {
        return trades.find(trade.trade().source(), trade.tradeId())
                .map(stored -> stored.s3Source().equals(trade.s3Source()))
                .orElse(true);
    }
}
