package tradematching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Generates trades, matches them in a process of their own with a heap of 2 GiB, and prints quality by category, time and memory.
 * Arguments: standard or hard, the trades a side, optionally the seed.
 */
public final class Benchmark {

    private static final Duration SAMPLE = Duration.ofMillis(100);

    private final Path folder;
    private Duration processor = Duration.ZERO;
    private long peakMemory;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            System.err.println("Arguments: standard|hard TRADES [SEED]");
            System.exit(2);
        }
        String seed = arguments.length > 2 ? arguments[2] : "1";
        Path folder = Path.of("target", "bench", arguments[0] + "-" + arguments[1] + "-" + seed);
        GenerateTrades.main(new String[] {arguments[0], arguments[1], seed, folder.toString()});
        new Benchmark(folder).run();
    }

    private void run() throws IOException, InterruptedException {
        Path result = folder.resolve("matches.csv");
        long began = System.nanoTime();
        Process match = new ProcessBuilder(command(result)).inheritIO().start();
        while (!match.waitFor(SAMPLE)) {
            sample(match);
        }
        if (match.exitValue() != 0) {
            throw new IllegalStateException("match ended with " + match.exitValue());
        }
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        ScoreMatches.main(new String[] {folder.resolve("truth.csv").toString(), result.toString()});
        System.out.printf(
                Locale.ROOT,
                "wall %.1f s, processor %.1f s, peak memory %,d MiB, load %.1f%n",
                seconds,
                processor.toMillis() / 1000.0,
                peakMemory / 1024,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private List<String> command(Path result) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.tradematching.TradeMatchingApplication",
                "match",
                folder.resolve("bank.csv").toString(),
                folder.resolve("counterparty.csv").toString(),
                "--output",
                result.toString());
    }

    private void sample(Process match) {
        processor = match.info().totalCpuDuration().orElse(processor);
        peakMemory = Math.max(peakMemory, peakMemory(match).orElse(0L));
    }

    /** In KiB; Linux tells it. */
    private static Optional<Long> peakMemory(Process match) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(match.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
