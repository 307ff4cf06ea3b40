package tradematching.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/** The folder that holds the data of all local services, used by one process at a time. */
final class LocalData implements AutoCloseable {

    private final Path directory;
    private final @Nullable FileChannel lock;

    private LocalData(Path directory, @Nullable FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static LocalData temporary() throws IOException {
        return new LocalData(Files.createTempDirectory("trade-matching-local-"), null);
    }

    static LocalData in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve("lock");
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isHeldByAnother(lock)) {
            lock.close();
            throw new LocalServiceException(
                    "The data in %s is in use by another run of the local platform, process %s: stop that one first."
                            .formatted(directory.toAbsolutePath(), Files.readString(file)),
                    null);
        }
        writeProcess(lock);
        return new LocalData(directory, lock);
    }

    private static void writeProcess(FileChannel lock) throws IOException {
        lock.truncate(0);
        lock.write(StandardCharsets.UTF_8.encode(
                String.valueOf(ProcessHandle.current().pid())));
    }

    private static boolean isHeldByAnother(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    boolean isTemporary() {
        return lock == null;
    }

    Path folder(String service) throws IOException {
        return Files.createDirectories(directory.resolve(service));
    }

    @Override
    public void close() {
        try {
            if (lock == null) {
                FileUtils.deleteDirectory(directory.toFile());
            } else {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
