package io.tradematching.document;

import io.tradematching.document.DocumentStore.StoredObject;
import java.util.List;

/** Knows what became of received objects. */
public interface DocumentRecords {

    /** Those of the objects that have no terminal record: nobody knows yet what became of them. */
    List<StoredObject> withoutOutcome(List<StoredObject> objects);
}
