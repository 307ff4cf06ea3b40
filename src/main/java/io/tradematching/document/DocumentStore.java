package io.tradematching.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The object store that documents arrive in and results are kept in. Every method throws
 * {@link io.tradematching.failure.TransientFailureException} when the store does not answer or throttles.
 */
public interface DocumentStore {

    /** The one bucket that is ours. */
    String bucket();

    /** What stands under the key now; empty if there is nothing. */
    Optional<StoredObject> find(String key);

    /**
     * Copies exactly that version to a file, replacing what is there.
     *
     * @param maxBytes more than these are never written, whatever size the store declares
     * @throws io.tradematching.failure.PermanentFailureException OBJECT_GONE if that version is no longer there, TOO_LARGE if it
     *     has more than {@code maxBytes}
     */
    void download(ObjectReference object, Path target, long maxBytes);

    /** @throws io.tradematching.failure.PermanentFailureException OBJECT_GONE if there is nothing under the key */
    byte[] read(String key);

    /** @param metadata names in lower case, about ten short values at most; a long value is cut, non-ASCII is percent-encoded */
    void write(String key, byte[] content, String contentType, Map<String, String> metadata);

    void write(String key, Path content, String contentType, Map<String, String> metadata);

    /** Every object whose key starts with the prefix, in key order, read page by page. */
    void list(String prefix, Consumer<StoredObject> objects);

    /** @param size in bytes */
    record StoredObject(ObjectReference reference, long size, Instant lastModified) {}
}
