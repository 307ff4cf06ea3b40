package io.tradematching.reconciliation;

import io.tradematching.document.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes large objects to the store by way of a temporary file, so that they are never held in memory as a whole. */
@Component
class WorkFiles {

    private final DocumentStore store;
    private final Path directory;

    WorkFiles(DocumentStore store, ReconciliationProperties properties) {
        this.store = store;
        this.directory = properties.workDirectory();
    }

    /** The object is there as a whole or not at all. */
    <T> T write(String key, String contentType, Content<T> content) {
        try {
            Files.createDirectories(directory);
            Path file = Files.createTempFile(directory, "reconciliation-", ".part");
            try {
                T result = content.writeTo(file);
                store.write(key, file, contentType, Map.of());
                return result;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The work directory %s cannot be used".formatted(directory), e);
        }
    }

    /** Fetches into a temporary file and reads that. */
    <T> T read(Consumer<Path> fetch, Function<Path, T> reader) {
        try {
            Files.createDirectories(directory);
            Path file = Files.createTempFile(directory, "reconciliation-", ".part");
            try {
                fetch.accept(file);
                return reader.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The work directory %s cannot be used".formatted(directory), e);
        }
    }

    /** Fills the file and tells about it. */
    interface Content<T> {
        T writeTo(Path file) throws IOException;
    }
}
