package io.tradematching.migration;

import io.tradematching.document.DocumentStore;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.migration.MigratedObject.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends one file, unless its content is there, and reads back what the bucket holds. */
@Component
class FileUpload {

    private final DocumentStore bucket;
    private final ObjectContents contents;
    private final ObjectJournal journal;
    private final Clock clock;

    FileUpload(DocumentStore bucket, ObjectContents contents, ObjectJournal journal, Clock clock) {
        this.bucket = bucket;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    MigratedObject upload(LocalFile file, String folder) throws IOException {
        Optional<String> same = journal.keyOfContent(file.source(), file.digest());
        if (same.isPresent()) {
            return new MigratedObject(file.name(), file.digest(), Outcome.DUPLICATE, same.orElseThrow(), null);
        }
        try {
            return uploaded(file, folder);
        } catch (PermanentFailureException e) {
            return refused(file, e.failure().message());
        }
    }

    private MigratedObject uploaded(LocalFile file, String folder) throws IOException {
        String key = holdsOther(file.key(), file) ? file.distinctKey() : file.key();
        if (bucket.find(key).isEmpty()) {
            bucket.write(key, file.path(), file.contentType(), metadata(file, folder));
        }
        return contents.digest(key).filter(file.digest()::equals).isPresent()
                ? new MigratedObject(file.name(), file.digest(), Outcome.UPLOADED, key, null)
                : refused(file, "what the bucket holds differs from the file; it may have changed meanwhile");
    }

    private boolean holdsOther(String key, LocalFile file) throws IOException {
        Optional<String> held = contents.digest(key);
        return held.isPresent() && !held.orElseThrow().equals(file.digest());
    }

    private Map<String, String> metadata(LocalFile file, String folder) {
        return Map.of(
                "original-path", file.name(),
                "migrated-from", folder,
                "migration-timestamp", clock.instant().toString(),
                "sha256", file.digest());
    }

    private static MigratedObject refused(LocalFile file, String reason) {
        return new MigratedObject(file.name(), file.digest(), Outcome.REFUSED, null, reason);
    }
}
