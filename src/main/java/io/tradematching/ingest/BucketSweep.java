package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds what fell through: objects whose event never came, and documents whose message was lost on the way. Both are announced
 * again. Running on several pods at once does no harm, an event more or less changes nothing.
 */
@Component
class BucketSweep {

    private static final Logger log = LoggerFactory.getLogger(BucketSweep.class);
    private static final int STALLED_AT_ONCE = 1_000;

    private final DocumentStore store;
    private final ReceivedDocuments documents;
    private final DocumentEvents events;
    private final DocumentEventParser parser;
    private final Duration minAge;
    private final Clock clock;

    BucketSweep(
            DocumentStore store,
            ReceivedDocuments documents,
            DocumentEvents events,
            DocumentEventParser parser,
            IntakeProperties properties,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.events = events;
        this.parser = parser;
        this.minAge = properties.sweepMinAge();
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${platform.intake.sweep-interval}",
            fixedDelayString = "${platform.intake.sweep-interval}")
    void sweep() {
        Instant before = clock.instant().minus(minAge);
        int announced = announceUnknownObjects(before) + announceStalledDocuments(before);
        if (announced > 0) {
            log.warn("Sweep announced {} documents again whose event or message was lost", announced);
        }
    }

    private int announceUnknownObjects(Instant before) {
        AtomicInteger announced = new AtomicInteger();
        for (TradeSource source : TradeSource.values()) {
            store.list(source.prefix(), object -> {
                if (object.lastModified().isBefore(before) && !documents.knowsObject(object.reference())) {
                    announce(object);
                    announced.incrementAndGet();
                }
            });
        }
        return announced.get();
    }

    private int announceStalledDocuments(Instant before) {
        var stalled = documents.stalled(before, STALLED_AT_ONCE);
        stalled.forEach(document -> events.send(
                parser.notificationOf(document.object(), document.size(), document.eventTime()), Duration.ZERO));
        return stalled.size();
    }

    private void announce(StoredObject object) {
        events.send(parser.notificationOf(object.reference(), object.size(), object.lastModified()), Duration.ZERO);
    }
}
