package io.tradematching.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some documents of a long list, the latest first.
 *
 * @param next where the following page begins, null if this is the last
 */
public record DocumentPage(
        List<ReceivedDocument> documents, @Nullable Position next) {

    public DocumentPage {
        documents = List.copyOf(documents);
    }

    static DocumentPage of(List<ReceivedDocument> found, int limit) {
        return found.size() > limit
                ? new DocumentPage(found.subList(0, limit), Position.behind(found.get(limit - 1)))
                : new DocumentPage(found, null);
    }

    /** Behind a document in the list; stays right when others arrive meanwhile. */
    public record Position(Instant receivedAt, UUID id) {

        static Position behind(ReceivedDocument it) {
            return new Position(it.receivedAt(), it.processingId());
        }

        /** For links; {@link #parse} reads it back. */
        @Override
        public String toString() {
            return receivedAt + "," + id;
        }

        /** @throws IllegalArgumentException if the text is no position */
        public static Position parse(String text) {
            int comma = Math.max(text.indexOf(','), 0);
            try {
                return new Position(
                        Instant.parse(text.substring(0, comma)), UUID.fromString(text.substring(comma + 1)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("Not a position in a list of documents: " + text, e);
            }
        }
    }
}
