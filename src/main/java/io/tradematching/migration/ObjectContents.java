package io.tradematching.migration;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads back what the bucket really holds. */
@Component
class ObjectContents {

    private final DocumentStore bucket;
    private final Path workDirectory;

    ObjectContents(DocumentStore bucket, MigrationProperties properties) {
        this.bucket = bucket;
        this.workDirectory = properties.workDirectory();
    }

    /** SHA-256 of the object's bytes; empty if there is no object. */
    Optional<String> digest(String key) throws IOException {
        Optional<StoredObject> object = bucket.find(key);
        return object.isPresent() ? Optional.of(digest(object.orElseThrow())) : Optional.empty();
    }

    private String digest(StoredObject object) throws IOException {
        Path copy = Files.createTempFile(Files.createDirectories(workDirectory), "migration-", ".check");
        try {
            bucket.download(object.reference(), copy, object.size());
            return Sha256.ofFile(copy);
        } finally {
            Files.delete(copy);
        }
    }
}
