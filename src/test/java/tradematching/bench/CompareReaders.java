package tradematching.bench;

import io.tradematching.document.ConvertedPage;
import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PdfConverter;
import io.tradematching.document.TextMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tradematching.samples.GenerateCorpus;

/**
 * Measures what reading a page costs, beside the command line tools that would otherwise be used: {@code CompareReaders
 * [FOLDER...]}, one row for each folder of PDFs; without folders, for generated papers with a text layer, scanned and faxed.
 *
 * <p>Every way writes the page as an image of 300 DPI and finds its words. CPU time of all processes counts, start of the tools
 * included, start of our warm reader not. Needs {@code pdftoppm} and {@code tesseract} on the path, and Linux.
 */
public final class CompareReaders {

    /** That our reader is warmed up, and has met the papers' fonts. */
    private static final int ROUNDS = 2;
    /** On a machine whose cores have much else to do, a page may take long. */
    private static final DocumentLimits LIMITS = DocumentLimits.defaults().withPageTimeout(Duration.ofMinutes(10));

    private static final String GENERATED = "7";

    private final Path scratch;
    private final PdfConverter converter;
    private final CommandLineTools tools;

    private CompareReaders(Path scratch, PdfConverter converter) {
        this.scratch = scratch;
        this.converter = converter;
        this.tools = new CommandLineTools(scratch);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("compare-readers");
        try (PdfConverter converter = new PdfConverter(scratch.resolve("work"), 1, LIMITS)) {
            List<Path> folders =
                    arguments.length > 0 ? Stream.of(arguments).map(Path::of).toList() : generated(scratch);
            CompareReaders compare = new CompareReaders(scratch, converter);
            System.out.println(Row.HEADING);
            for (Path folder : folders) {
                System.out.println(compare.measure(folder));
            }
        } finally {
            delete(scratch);
        }
    }

    private static List<Path> generated(Path scratch) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String medium : List.of("text", "scan", "fax")) {
            Path folder = scratch.resolve(medium);
            GenerateCorpus.main(new String[] {folder.toString(), "--documents", GENERATED, "--medium", medium});
            folders.add(folder);
        }
        return folders;
    }

    /** Our reader ends its process when it rests, so its pages come first, and once unmeasured to warm it up. */
    private Row measure(Path folder) throws IOException, InterruptedException {
        List<Page> pages = pages(folder);
        Row row = new Row(folder.getFileName().toString());
        for (int round = 0; round <= ROUNDS; round++) {
            row.startAgain();
            for (Page page : pages) {
                Duration start = CpuClock.now();
                row.addOurs(readOurselves(page), CpuClock.now().minus(start));
            }
        }
        for (Page page : pages) {
            Duration start = CpuClock.now();
            tools.readTuned(page.file(), page.number());
            Duration tuned = CpuClock.now();
            tools.readAsPythonDoes(page.file(), page.number());
            row.addTools(tuned.minus(start), CpuClock.now().minus(tuned));
        }
        return row;
    }

    private ConvertedPage readOurselves(Page page) {
        return converter.convertPage("page", page.file(), page.number(), scratch.resolve("page.jpg"));
    }

    private List<Page> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                int count = converter.inspect(file.toString(), file).pageCount();
                for (int number = 1; number <= count; number++) {
                    pages.add(new Page(file, number));
                }
            }
            return pages;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path :
                    content.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private record Page(Path file, int number) {}

    /** Sums over the pages of one folder. */
    private static final class Row {

        static final String HEADING = "%-20s %6s %6s %10s %10s %10s %8s %8s"
                .formatted("papers", "pages", "text", "ours ms", "tuned ms", "python ms", "tuned/", "python/");

        private final String name;
        private int pages;
        private int fromTextLayer;
        private Duration ours = Duration.ZERO;
        private Duration tuned = Duration.ZERO;
        private Duration python = Duration.ZERO;

        Row(String name) {
            this.name = name;
        }

        void startAgain() {
            pages = 0;
            fromTextLayer = 0;
            ours = Duration.ZERO;
        }

        void addOurs(ConvertedPage page, Duration time) {
            pages++;
            fromTextLayer += page.text().method() == TextMethod.TEXT ? 1 : 0;
            ours = ours.plus(time);
        }

        void addTools(Duration tunedTime, Duration pythonTime) {
            tuned = tuned.plus(tunedTime);
            python = python.plus(pythonTime);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-20s %6d %6d %10.0f %10.0f %10.0f %8.1f %8.1f",
                    name,
                    pages,
                    fromTextLayer,
                    each(ours),
                    each(tuned),
                    each(python),
                    each(tuned) / each(ours),
                    each(python) / each(ours));
        }

        private double each(Duration total) {
            return (double) total.toMillis() / pages;
        }
    }
}
