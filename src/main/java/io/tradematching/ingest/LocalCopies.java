package io.tradematching.ingest;

import io.tradematching.document.DocumentStore;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Documents on the local disk while their job runs: a cache that may be gone at any time. Names are made by us, never taken from
 * a key. Each process has a folder of its own, locked while it lives, so that what killed processes left can be told and swept.
 */
@Component
class LocalCopies implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LocalCopies.class);
    private static final String LOCK = "process.lock";

    private final DocumentStore store;
    private final long maxBytes;
    private final Path folder;
    private final FileChannel lockFile;

    LocalCopies(DocumentStore store, DocumentProperties properties) throws IOException {
        this.store = store;
        this.maxBytes = properties.maxBytes().toBytes();
        Path workDirectory = properties.workDirectory();
        sweep(Files.createDirectories(workDirectory));
        this.folder = Files.createTempDirectory(workDirectory, "process-");
        this.lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lockFile.lock();
    }

    /** The document's file, downloaded if it is not there yet. */
    Path fileOf(ReceivedDocument document) {
        Path own = folderOf(document.processingId());
        Path file = own.resolve("document.pdf");
        if (!Files.exists(file)) {
            Path partial = own.resolve("document.part");
            create(own);
            store.download(document.object(), partial, maxBytes);
            move(partial, file);
        }
        return file;
    }

    void discard(UUID processingId) {
        delete(folderOf(processingId));
    }

    private Path folderOf(UUID processingId) {
        return folder.resolve(processingId.toString());
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw unusable(directory, e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw unusable(to, e);
        }
    }

    /** A disk that is full or gone passes by, or another pod has one. */
    private static FailureException unusable(Path path, IOException cause) {
        return new Failure(FailureReason.SERVICE_UNAVAILABLE, path.toString(), "the work directory cannot be written")
                .causedBy(cause);
    }

    private static void sweep(Path workDirectory) throws IOException {
        try (Stream<Path> entries = Files.list(workDirectory)) {
            List<Path> abandoned = entries.filter(LocalCopies::isAbandoned).toList();
            abandoned.forEach(LocalCopies::delete);
            if (!abandoned.isEmpty()) {
                log.info("Swept {} folders of processes that died", abandoned.size());
            }
        }
    }

    private static boolean isAbandoned(Path entry) {
        Path lock = entry.resolve(LOCK);
        if (!entry.getFileName().toString().startsWith("process-") || !Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (IOException | java.nio.channels.OverlappingFileLockException _) {
            return false;
        }
    }

    private static void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            log.warn("{} could not be deleted: {}", path, e.toString());
        }
    }

    @Override
    public void destroy() throws IOException {
        lockFile.close();
        delete(folder);
    }
}
