package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.document.ObjectReference;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what fell through: objects whose event never came, and documents whose message was lost on the way. Both are announced
 * again. Running on several pods at once does no harm, an event more or less changes nothing.
 */
@Component
class BucketSweep {

    private static final Logger log = LoggerFactory.getLogger(BucketSweep.class);
    private static final int AT_ONCE = 1_000;
    private static final long LONG_QUEUE = 100;

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

    /** @return how many documents it announced */
    int sweep() {
        // What waits in a long queue is not lost, and must not be queued once more with every sweep.
        if (events.waiting() > LONG_QUEUE) {
            return 0;
        }
        Instant before = clock.instant().minus(minAge);
        int announced = announceUnknownObjects(before) + announceStalledDocuments(before);
        if (announced > 0) {
            log.warn("Sweep announced {} documents again whose event or message was lost", announced);
        }
        return announced;
    }

    private int announceUnknownObjects(Instant before) {
        return Arrays.stream(TradeSource.values())
                .mapToInt(source -> announceUnknownObjects(source.prefix(), before))
                .sum();
    }

    private int announceUnknownObjects(String prefix, Instant before) {
        List<StoredObject> batch = new ArrayList<>();
        AtomicInteger announced = new AtomicInteger();
        store.list(prefix, object -> {
            if (object.lastModified().isBefore(before)) {
                batch.add(object);
            }
            if (batch.size() == AT_ONCE) {
                announced.addAndGet(announceUnknown(batch));
            }
        });
        return announced.get() + announceUnknown(batch);
    }

    private int announceUnknown(List<StoredObject> batch) {
        List<StoredObject> unknown = documents.unknown(batch);
        unknown.forEach(object -> announce(object.reference(), object.size(), object.lastModified()));
        batch.clear();
        return unknown.size();
    }

    private int announceStalledDocuments(Instant before) {
        List<ReceivedDocument> stalled = documents.stalled(before, AT_ONCE);
        stalled.forEach(document -> {
            announce(document.object(), document.size(), document.eventTime());
            documents.announced(document.processingId());
        });
        return stalled.size();
    }

    private void announce(ObjectReference object, long size, Instant eventTime) {
        events.send(parser.notificationOf(object, size, eventTime), Duration.ZERO);
    }
}
