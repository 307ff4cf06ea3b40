package io.tradematching.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of random name for this process' children, locked while the process lives. The folders of processes that died
 * without cleaning up have lost their lock, and the next process to start removes them.
 */
final class WorkDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkDirectory.class);
    private static final String PREFIX = "page-workers-";
    private static final String LOCK = "lock";

    private final Path natives;
    private final Path own;
    private final FileChannel lock;

    private WorkDirectory(Path natives, Path own, FileChannel lock) {
        this.natives = natives;
        this.own = own;
        this.lock = lock;
    }

    static WorkDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            sweep(root);
            Path own = Files.createDirectory(root.resolve(PREFIX + UUID.randomUUID()), privateFolder());
            FileChannel lock =
                    FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            return new WorkDirectory(root.resolve("native"), own, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The work directory cannot be used: " + root, e);
        }
    }

    /** Unpacked native libraries and models; shared by all processes and kept. */
    Path natives() {
        return natives;
    }

    Path newFolder() throws IOException {
        return Files.createDirectory(own.resolve(UUID.randomUUID().toString()), privateFolder());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            log.debug("The lock of {} was not released", own, e);
        }
        delete(own);
    }

    static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            content.sorted((one, other) -> other.compareTo(one)).forEach(WorkDirectory::deleteOne);
        } catch (IOException | UncheckedIOException e) {
            log.debug("{} was not removed entirely", folder, e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path root) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isAbandoned(folder)) {
                    log.info("Removing what a dead process left in {}", folder);
                    delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        Path lockFile = folder.resolve(LOCK);
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (OverlappingFileLockException | IOException e) {
            log.debug("{} is in use", folder, e);
            return false;
        }
    }

    private static FileAttribute<?>[] privateFolder() {
        boolean posix = java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
