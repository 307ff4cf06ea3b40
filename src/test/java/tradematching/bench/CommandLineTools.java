package tradematching.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;

/** Reading a page with Poppler and Tesseract as programs, a process for each page and step. */
final class CommandLineTools {

    private final Path scratch;

    CommandLineTools(Path scratch) {
        this.scratch = scratch;
    }

    /** A JPEG between the two, and one thread: more only wait for each other. */
    void readTuned(Path pdf, int page) throws IOException, InterruptedException {
        render(pdf, page, "-jpeg");
        recognise("tool.jpg", Map.of("OMP_THREAD_LIMIT", "1"));
    }

    /** What pdf2image and pytesseract do unless told otherwise: a PNG between the two, threads as many as there are cores. */
    void readAsPythonDoes(Path pdf, int page) throws IOException, InterruptedException {
        render(pdf, page, "-png");
        recognise("tool.png", Map.of());
    }

    private void render(Path pdf, int page, String format) throws IOException, InterruptedException {
        String number = Integer.toString(page);
        String target = scratch.resolve("tool").toString();
        run(
                Map.of(),
                "pdftoppm",
                "-r",
                "300",
                format,
                "-f",
                number,
                "-l",
                number,
                "-singlefile",
                pdf.toString(),
                target);
    }

    private void recognise(String image, Map<String, String> environment) throws IOException, InterruptedException {
        String words = scratch.resolve("words").toString();
        run(
                environment,
                "tesseract",
                scratch.resolve(image).toString(),
                words,
                "-l",
                "eng",
                "--dpi",
                "300",
                "--psm",
                "3",
                "tsv");
    }

    private static void run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("%s ended with %d".formatted(String.join(" ", command), status));
        }
    }
}
