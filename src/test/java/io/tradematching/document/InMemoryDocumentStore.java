package io.tradematching.document;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A bucket without versioning as a map; held to the same contract as the real one by {@link DocumentStoreContract}. */
public final class InMemoryDocumentStore implements DocumentStore {

    private final NavigableMap<String, Content> objects = new ConcurrentSkipListMap<>();
    private final String bucket;
    private final Clock clock;

    public InMemoryDocumentStore() {
        this("trade-documents", Clock.systemUTC());
    }

    public InMemoryDocumentStore(String bucket, Clock clock) {
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public String bucket() {
        return bucket;
    }

    @Override
    public Optional<StoredObject> find(String key) {
        return Optional.ofNullable(objects.get(key)).map(content -> stored(key, content));
    }

    @Override
    public void download(ObjectReference object, Path target, long maxBytes) {
        Content content = Optional.ofNullable(objects.get(object.key()))
                .filter(current -> stored(object.key(), current).reference().equals(object))
                .orElseThrow(() -> gone(object.key()));
        if (content.bytes().length > maxBytes) {
            throw failure(FailureReason.TOO_LARGE, object.key());
        }
        try {
            Files.write(target, content.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(String key) {
        return Optional.ofNullable(objects.get(key))
                .orElseThrow(() -> gone(key))
                .bytes()
                .clone();
    }

    @Override
    public void write(String key, byte[] content, String contentType, Map<String, String> metadata) {
        objects.put(key, new Content(content.clone(), contentType, Map.copyOf(metadata), clock.instant()));
    }

    @Override
    public void write(String key, Path content, String contentType, Map<String, String> metadata) {
        try {
            write(key, Files.readAllBytes(content), contentType, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void list(String prefix, Consumer<StoredObject> consumer) {
        objects.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> consumer.accept(stored(entry.getKey(), entry.getValue())));
    }

    public void delete(String key) {
        objects.remove(key);
    }

    public List<String> keys() {
        return List.copyOf(objects.keySet());
    }

    public Map<String, String> metadata(String key) {
        return Optional.ofNullable(objects.get(key))
                .orElseThrow(() -> gone(key))
                .metadata();
    }

    private StoredObject stored(String key, Content content) {
        String etag = Integer.toHexString(java.util.Arrays.hashCode(content.bytes()));
        return new StoredObject(
                ObjectReference.of(bucket, key, null, etag), content.bytes().length, content.lastModified());
    }

    private static FailureException gone(String key) {
        return failure(FailureReason.OBJECT_GONE, key);
    }

    private static FailureException failure(FailureReason reason, String key) {
        return new Failure(reason, key, "refused by the in-memory store").asException();
    }

    private record Content(byte[] bytes, String contentType, Map<String, String> metadata, Instant lastModified) {}
}
