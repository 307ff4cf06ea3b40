package tradematching.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a data directory: it outlives the JVM that started it, and keeps the directory locked. */
final class PostgresProcess {

    private static final long PATIENCE_SECONDS = 10;

    private PostgresProcess() {}

    /** Ends it in an orderly way if there is one; its clients died with the JVM, so nothing holds it up. */
    static void stop(Path dataDirectory) throws IOException {
        Optional<ProcessHandle> process = find(dataDirectory);
        if (process.isPresent()) {
            process.get().destroy();
            awaitEnd(process.get());
        }
    }

    /** The process of the pid file, unless the number has passed on to some other program. */
    static Optional<ProcessHandle> find(Path dataDirectory) throws IOException {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
