package tradematching.local;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The notification configuration of all buckets: which bucket tells which queue. */
final class ObjectEvents {

    private final Map<String, String> queueOfBucket = new ConcurrentHashMap<>();
    private final ObjectEventFormat format;
    private final EventOutbox outbox;

    ObjectEvents(Clock clock, EventOutbox outbox) {
        this.format = new ObjectEventFormat(clock);
        this.outbox = outbox;
    }

    void notify(String queueUrl, String bucket) {
        queueOfBucket.put(bucket, queueUrl);
    }

    void created(String bucket, CreatedObject object) {
        String queueUrl = queueOfBucket.get(bucket);
        if (queueUrl != null && !object.isOutput()) {
            outbox.send(queueUrl, format.json(bucket, object));
        }
    }
}
