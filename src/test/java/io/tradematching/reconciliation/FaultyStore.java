package io.tradematching.reconciliation;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.InMemoryDocumentStore;
import io.tradematching.document.ObjectReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The bucket, which refuses to write some keys once. */
final class FaultyStore implements DocumentStore {

    final InMemoryDocumentStore objects;

    /** Parts of keys whose next write fails. */
    final List<String> failingWrites = new CopyOnWriteArrayList<>();

    FaultyStore(InMemoryDocumentStore objects) {
        this.objects = objects;
    }

    /** The one object whose key has this prefix and suffix, as text. */
    String text(String prefix, String suffix) {
        List<String> keys = objects.keys().stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(suffix))
                .toList();
        if (keys.size() != 1) {
            throw new AssertionError("%d objects %s*%s: %s".formatted(keys.size(), prefix, suffix, keys));
        }
        return new String(objects.read(keys.getFirst()), StandardCharsets.UTF_8);
    }

    @Override
    public String bucket() {
        return objects.bucket();
    }

    @Override
    public Optional<StoredObject> find(String key) {
        return objects.find(key);
    }

    @Override
    public void download(ObjectReference object, Path target, long maxBytes) {
        objects.download(object, target, maxBytes);
    }

    @Override
    public byte[] read(String key) {
        return objects.read(key);
    }

    @Override
    public void write(String key, byte[] content, String contentType, Map<String, String> metadata) {
        failIfTold(key);
        objects.write(key, content, contentType, metadata);
    }

    @Override
    public void write(String key, Path content, String contentType, Map<String, String> metadata) {
        failIfTold(key);
        objects.write(key, content, contentType, metadata);
    }

    private void failIfTold(String key) {
        if (failingWrites.removeIf(key::contains)) {
            throw FaultyTrades.away(key);
        }
    }

    @Override
    public void list(String prefix, Consumer<StoredObject> found) {
        objects.list(prefix, found);
    }
}
