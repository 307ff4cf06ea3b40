package io.tradematching.cli;

import io.tradematching.extraction.EvaluatedDocument;
import io.tradematching.extraction.Evaluation;
import io.tradematching.extraction.EvaluationRun;
import io.tradematching.extraction.EvaluationTruth;
import io.tradematching.extraction.ExtractionResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Scores the reader on a folder of PDFs, each with its truth file {@code NAME.truth.json} beside {@code NAME.pdf}. */
final class EvaluateCommand implements Command {

    private static final Path DEFAULT_FOLDER = Path.of("target", "held-out-corpus");
    private static final String PREVIOUS = "--previous";
    private static final String OUTPUT = "--output";
    private static final String TRUTH = ".truth.json";

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String usage() {
        return "evaluate [FOLDER] [--previous run.json] [--output run.json]   scores the reader on PDFs with truth files;"
                + " FOLDER is " + DEFAULT_FOLDER + " if left out";
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) throws IOException {
        Arguments parsed = Arguments.parse(arguments, Set.of(PREVIOUS, OUTPUT));
        Path folder = parsed.operands().isEmpty()
                ? DEFAULT_FOLDER
                : Path.of(parsed.operands().getFirst());
        Optional<EvaluationRun> previous = Optional.empty();
        if (parsed.option(PREVIOUS).isPresent()) {
            previous = Optional.of(EvaluationRun.ofJson(
                    Files.readAllBytes(Path.of(parsed.option(PREVIOUS).get()))));
        }
        Evaluation evaluation = new Evaluation(evaluate(truthFiles(folder)));
        output.print(evaluation.report());
        previous.map(evaluation::comparedWith).ifPresent(output::print);
        if (parsed.option(OUTPUT).isPresent()) {
            Files.write(Path.of(parsed.option(OUTPUT).get()), evaluation.run().toJson());
        }
        return 0;
    }

    private static List<Path> truthFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder '%s'; the README says how to generate one.".formatted(folder));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> truths = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
            if (truths.isEmpty()) {
                throw new UsageException("'%s' holds no file named *%s.".formatted(folder, TRUTH));
            }
            return truths;
        }
    }

    private static List<EvaluatedDocument> evaluate(List<Path> truthFiles) throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (DocumentReader reader = new DocumentReader(workers);
                ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<EvaluatedDocument>> pending = truthFiles.stream()
                    .map(truth -> threads.submit(() -> evaluate(reader, truth)))
                    .toList();
            List<EvaluatedDocument> documents = new ArrayList<>();
            for (Future<EvaluatedDocument> document : pending) {
                documents.add(finished(document));
            }
            return documents;
        }
    }

    private static EvaluatedDocument evaluate(DocumentReader reader, Path truthFile) throws IOException {
        EvaluationTruth truth = EvaluationTruth.ofJson(Files.readAllBytes(truthFile));
        String name = truthFile.getFileName().toString().replace(TRUTH, "");
        ExtractionResult result = reader.read(truthFile.resolveSibling(name + ".pdf"), truth.source());
        return EvaluatedDocument.of(name, truth, result.fields());
    }

    private static EvaluatedDocument finished(Future<EvaluatedDocument> document) throws IOException {
        try {
            return document.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }
}
