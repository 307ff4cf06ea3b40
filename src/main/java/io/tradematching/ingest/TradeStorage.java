package io.tradematching.ingest;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeStored;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.StoreOutcome;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a document's trade into its source's table, and the document's outcome beside it. */
@Component
class TradeStorage {

    private final ReceivedDocuments documents;
    private final Trades trades;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TradeStorage(ReceivedDocuments documents, Trades trades, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.trades = trades;
        this.events = events;
        this.clock = clock;
    }

    DocumentOutcome store(ReceivedDocument document, Trade trade) {
        StoredTrade row = StoredTrade.read(
                trade, document.keys().documentId(), document.object().uri(), document.eventTime(), clock.instant());
        StoreOutcome stored = trades.store(row);
        DocumentOutcome outcome = outcomeOf(stored, row);
        documents.stored(document.processingId(), outcome, row.tradeId());
        if (stored == StoreOutcome.STORED) {
            events.publishEvent(new TradeStored(trade.source(), row.tradeId()));
        }
        return outcome;
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
