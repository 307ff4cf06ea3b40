package tradematching.hostile;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PdfConverter;
import io.tradematching.extraction.TradeExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * {@code FOLDER [pages [mutation]]}: reads every file of the folder as the job does, at most that many pages of each, and prints
 * what became of it. Ends with what must not be: outcomes nobody expected, processes and files that are left over.
 */
public final class ThrowDocuments {

    private static final int WORKERS = 2;

    private final Path work;
    private final Reading reading;
    private final Mutation mutation;
    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();

    private ThrowDocuments(Path work, Reading reading, Mutation mutation) {
        this.work = work;
        this.reading = reading;
        this.mutation = mutation;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        Mutation mutation = arguments.length > 2 ? Mutation.valueOf(arguments[2]) : Mutation.NONE;
        Path work = Files.createTempDirectory("hostile");
        try (PdfConverter converter = new PdfConverter(work.resolve("reader"), WORKERS, DocumentLimits.defaults())) {
            new ThrowDocuments(work, new Reading(converter, new TradeExtractor(), pages), mutation).throwAll(folder);
        }
        System.out.println("files left: " + filesLeft(work));
        System.out.println("processes left: "
                + ProcessHandle.current()
                        .children()
                        .filter(ThrowDocuments::outlives)
                        .count());
    }

    /** A process that was told to end takes a moment. */
    private static boolean outlives(ProcessHandle process) {
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void throwAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder);
                ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            List<Path> inOrder = files.sorted().toList();
            inOrder.forEach(file -> threads.execute(() -> throwOne(file)));
        }
        new TreeMap<>(outcomes).forEach((reason, count) -> System.out.printf("%6d %s%n", count.sum(), reason));
    }

    private void throwOne(Path file) {
        String name = file.getFileName().toString();
        Path own = work.resolve(name);
        long start = System.nanoTime();
        String outcome = outcome(file, name, own);
        outcomes.computeIfAbsent(outcome.split(" ", 2)[0], _ -> new LongAdder()).increment();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s\t%.1f\t%s%n", name, time.toMillis() / 1000.0, outcome);
    }

    private String outcome(Path file, String name, Path own) {
        try {
            Files.createDirectory(own);
            Path pdf = own.resolve("document.pdf");
            Files.write(pdf, mutation.of(Files.readAllBytes(file), new Random(name.hashCode())));
            Path image = own.resolve("page.jpg");
            String outcome = reading.outcomeOf(name, pdf, image);
            Files.deleteIfExists(image);
            Files.delete(pdf);
            Files.delete(own);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but the unpacked libraries of OCR, which are kept. */
    private static List<Path> filesLeft(Path work) throws IOException {
        try (Stream<Path> left = Files.walk(work)) {
            return left.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(work.resolve("reader/native")))
                    .toList();
        }
    }
}
