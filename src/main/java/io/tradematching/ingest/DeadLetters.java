package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.ingest.DeadLetterQueue.DeadMessage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The messages that were given up: why, and another try for them. */
@Component
public class DeadLetters {

    /** So many are looked at in one call, so that it ends while somebody waits for it. */
    public static final int AT_ONCE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final String GIVEN_UP_BY_QUEUE =
            "the queue gave it up after too many deliveries: no process lived long enough to say why";

    private final DeadLetterQueue queue;
    private final DocumentEventParser parser;
    private final ReceivedDocuments documents;

    DeadLetters(DeadLetterQueue queue, DocumentEventParser parser, ReceivedDocuments documents) {
        this.queue = queue;
        this.parser = parser;
        this.documents = documents;
    }

    /** The latest first, up to {@link #AT_ONCE}. */
    public List<DeadLetter> latest(int limit) {
        return queue.messages(AT_ONCE).stream()
                .sorted(Comparator.comparing(DeadMessage::since).reversed())
                .limit(limit)
                .map(this::letter)
                .toList();
    }

    /**
     * Puts these messages back on the queue. A job that failed goes on at the step that failed.
     *
     * @return the ids of those that were found
     */
    public Set<String> redrive(Collection<String> ids) {
        return logged(queue.redrive(Set.copyOf(ids)::contains, AT_ONCE));
    }

    /** Puts up to {@link #AT_ONCE} messages back on the queue. */
    public Set<String> redriveAll() {
        return logged(queue.redrive(_ -> true, AT_ONCE));
    }

    private static Set<String> logged(Set<String> redriven) {
        log.info("{} dead letters were put back on the queue", redriven.size());
        return redriven;
    }

    private DeadLetter letter(DeadMessage message) {
        List<UUID> ids = processingIds(message.body());
        Optional<ReceivedDocument> troubled = ids.stream()
                .flatMap(id -> documents.find(id).stream())
                .filter(document -> document.reason() != null)
                .findFirst();
        return new DeadLetter(
                message.id(),
                message.since(),
                message.failure()
                        .map(failure -> failure.reason().name())
                        .or(() -> troubled.map(ReceivedDocument::reason))
                        .orElse(null),
                message.failure()
                        .map(Failure::explanationWhenGivenUp)
                        .or(() -> troubled.map(ReceivedDocument::message))
                        .orElse(GIVEN_UP_BY_QUEUE),
                ids,
                message.body());
    }

    private List<UUID> processingIds(String body) {
        return parser.parse(body).stream()
                .filter(DocumentEvent.Created.class::isInstance)
                .map(DocumentEvent.Created.class::cast)
                .map(created -> ReceivedDocument.processingId(created.object()))
                .toList();
    }
}
