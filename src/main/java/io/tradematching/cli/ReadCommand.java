package io.tradematching.cli;

import io.tradematching.document.ConfirmationDocument;
import io.tradematching.document.ObjectReference;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Prints the extracted JSON of PDFs, one object after the other. */
final class ReadCommand implements Command {

    private static final String SOURCE = "--source";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String usage() {
        return "read FILE.pdf... [--source BANK|COUNTERPARTY]   prints what is read from each file as JSON;"
                + " without --source a folder BANK or COUNTERPARTY in the path decides, and BANK if there is none";
    }

    @Override
    public int run(List<String> arguments, PrintStream output, PrintStream messages) throws IOException {
        Arguments parsed = Arguments.parse(arguments, Set.of(SOURCE));
        if (parsed.operands().isEmpty()) {
            throw new UsageException("Which files?");
        }
        boolean allRead = true;
        try (DocumentReader reader = new DocumentReader(1)) {
            for (String operand : parsed.operands()) {
                Path pdf = existing(operand);
                TradeSource source =
                        parsed.option(SOURCE).map(ReadCommand::source).orElseGet(() -> sourceOf(pdf));
                ExtractionResult result = reader.read(pdf, source);
                output.println(json(pdf, source, result));
                allRead &= result instanceof ExtractionResult.Extracted;
            }
        }
        return allRead ? 0 : 1;
    }

    private static Path existing(String operand) {
        Path path = Path.of(operand);
        if (!Files.isRegularFile(path)) {
            throw new UsageException("There is no file '%s'.".formatted(operand));
        }
        return path;
    }

    private static TradeSource source(String name) {
        for (TradeSource source : TradeSource.values()) {
            if (source.name().equals(name)) {
                return source;
            }
        }
        throw new UsageException("A source is BANK or COUNTERPARTY, not '%s'.".formatted(name));
    }

    /** Whole path segments only: a file whose name happens to start with BANK says nothing. */
    private static TradeSource sourceOf(Path pdf) {
        Path absolute = pdf.toAbsolutePath();
        for (int i = 0; i < absolute.getNameCount() - 1; i++) {
            if (absolute.getName(i).toString().equals(TradeSource.COUNTERPARTY.name())) {
                return TradeSource.COUNTERPARTY;
            }
        }
        return TradeSource.BANK;
    }

    private static String json(Path pdf, TradeSource source, ExtractionResult result) {
        ObjectReference local = new ObjectReference("local", source.prefix() + pdf.getFileName(), "");
        ConfirmationDocument document = ConfirmationDocument.received(local, pdf);
        String uri = pdf.toUri().toString();
        ExtractedDocument extracted =
                new ExtractedDocument(source, uri, document.keys().documentId(), Instant.now(), result);
        return new String(extracted.toJson(), StandardCharsets.UTF_8);
    }
}
