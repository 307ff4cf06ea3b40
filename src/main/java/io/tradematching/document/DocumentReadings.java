package io.tradematching.document;

import java.util.Collection;
import java.util.Map;

/** Knows where what was read from stored documents is kept. */
public interface DocumentReadings {

    /**
     * @param uris of received objects
     * @return by URI; objects that were never read, or under whose key something else came since, are left out
     */
    Map<String, FiledReading> find(Collection<String> uris);

    /** @param extractedKey of the JSON with the document's trade, its fields and their places */
    record FiledReading(ObjectReference object, DocumentKeys keys, String extractedKey) {}
}
