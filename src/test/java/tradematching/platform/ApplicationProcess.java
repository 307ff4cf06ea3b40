package tradematching.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application in a process of its own, as in production but for the place of its services. */
final class ApplicationProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;

    private ApplicationProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** @param pauseAt empty for nowhere */
    static ApplicationProcess start(Path folder, Map<String, String> properties, String pauseAt) {
        return start(folder, properties, pauseAt, List.of());
    }

    /** Not a server, but a process for one job, as a scheduler starts it. */
    static ApplicationProcess reconcile(
            Path folder, Map<String, String> properties, String pauseAt, List<String> parameters) {
        List<String> arguments = new ArrayList<>(List.of("--spring.batch.job.name=reconciliation"));
        arguments.addAll(parameters);
        return start(folder, properties, pauseAt, arguments);
    }

    /** With a working directory of its own that can be filled: see {@link #disk}. */
    static ApplicationProcess startOnSmallDisk(Path folder, Map<String, String> properties) {
        try {
            int port = freePort();
            Files.createDirectories(workDirectory(folder));
            return launch(folder, port, SmallDisk.under(workDirectory(folder), command(folder, properties, "", port)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationProcess start(
            Path folder, Map<String, String> properties, String pauseAt, List<String> arguments) {
        try {
            int port = freePort();
            List<String> command = command(folder, properties, pauseAt, port);
            command.addAll(arguments);
            return launch(folder, port, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationProcess launch(Path folder, int port, List<String> command) throws IOException {
        Path log = Files.createTempFile(folder, "application-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ApplicationProcess(process, log, port);
    }

    private static Path workDirectory(Path folder) {
        return folder.resolve("work");
    }

    SmallDisk disk(Path folder) {
        return SmallDisk.of(process.pid(), workDirectory(folder));
    }

    private static List<String> command(Path folder, Map<String, String> properties, String pauseAt, int port)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-D" + PausingApplication.POINT + "=" + (pauseAt.isEmpty() ? "nowhere" : pauseAt),
                "-cp",
                System.getProperty("java.class.path"),
                PausingApplication.class.getName(),
                "--HEALTH_CHECK_PORT=" + port,
                "--METRICS_PORT=" + freePort(),
                "--WORK_DIRECTORY=" + workDirectory(folder),
                "--SQS_POLL_TIMEOUT=1s",
                "--LEASE_DURATION=10s",
                "--SHUTDOWN_GRACE=2s",
                "--RECONCILIATION_FIRST_BACKOFF=1s"));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    ApplicationProcess awaitReady() {
        await("ready", () -> status("/ready") == 200);
        return this;
    }

    void awaitStandStill() {
        await("standing still", () -> lines().anyMatch(PausingApplication.REACHED::equals));
    }

    /** @return the exit code of a process for one job */
    int awaitExit() {
        awaitEnd();
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@code kill} does. @return how long the end took */
    Duration terminate() {
        Instant start = Instant.now();
        process.destroy();
        awaitEnd();
        return Duration.between(start, Instant.now());
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The application does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines logged as errors, shortened. */
    List<String> errors() {
        return lines().filter(line -> line.contains("\"level\":\"ERROR\""))
                .map(line -> line.substring(0, Math.min(line.length(), 400)))
                .toList();
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(String what, Wait.Condition condition) {
        Wait.until("the application is " + what + ", see " + log, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The application has ended, see " + log);
            }
            return condition.holds();
        });
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
