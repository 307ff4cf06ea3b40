package io.tradematching.ingest;

import io.tradematching.document.ConfirmationDocument;
import io.tradematching.document.ConversionMetadata;
import io.tradematching.document.ConvertedPage;
import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.PageImage;
import io.tradematching.document.PageText;
import io.tradematching.document.PdfConverter;
import io.tradematching.document.PdfInspection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Writes a document's pages to the store: image and words, one page for each transaction, so that a restart goes on with the
 * page it stopped at.
 */
@Component
class ConvertDocument implements Tasklet {

    /** Exit code of the step when the same bytes have been received before. */
    static final String DUPLICATE = "DUPLICATE";

    private static final String PAGES_DONE = "pages.done";
    private static final String PAGES_TOTAL = "pages.total";
    private static final String FEATURES = "pdf.features";

    private final ReceivedDocuments documents;
    private final LocalCopies localCopies;
    private final PdfConverter converter;
    private final DocumentStore store;
    private final StepClock stepClock;
    private final Clock clock;

    ConvertDocument(
            ReceivedDocuments documents,
            LocalCopies localCopies,
            PdfConverter converter,
            DocumentStore store,
            StepClock stepClock,
            Clock clock) {
        this.documents = documents;
        this.localCopies = localCopies;
        this.converter = converter;
        this.store = store;
        this.stepClock = stepClock;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ReceivedDocument document =
                documents.find(ConfirmationJob.processingId(context)).orElseThrow();
        stepClock.check(context, document);
        ExecutionContext progress = context.getStepContext().getStepExecution().getExecutionContext();
        return progress.containsKey(PAGES_TOTAL)
                ? convertNextPage(document, contribution, progress)
                : open(document, contribution, progress);
    }

    /** Looks into the PDF before any page is converted: a document over the limits, or received before, gets no further. */
    private RepeatStatus open(ReceivedDocument received, StepContribution contribution, ExecutionContext progress) {
        ConfirmationDocument document = ConfirmationDocument.received(received.object(), localCopies.fileOf(received));
        Optional<ReceivedDocument> original = documents.findSameContent(received, document.documentId());
        if (original.isPresent()) {
            documents.duplicateOf(received.processingId(), original.get());
            contribution.setExitStatus(new ExitStatus(DUPLICATE));
            return RepeatStatus.FINISHED;
        }
        PdfInspection inspection = converter.inspect(received.object().uri(), document.file());
        documents.opened(received.processingId(), document.documentId(), inspection.pageCount());
        progress.putInt(PAGES_TOTAL, inspection.pageCount());
        progress.putString(
                FEATURES,
                inspection.features().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        return RepeatStatus.CONTINUABLE;
    }

    private RepeatStatus convertNextPage(
            ReceivedDocument document, StepContribution contribution, ExecutionContext progress) {
        int page = progress.getInt(PAGES_DONE, 0) + 1;
        convert(document, page);
        contribution.incrementReadCount();
        contribution.incrementWriteCount(1);
        progress.putInt(PAGES_DONE, page);
        documents.pageDone(document.processingId(), page);
        if (page < progress.getInt(PAGES_TOTAL)) {
            return RepeatStatus.CONTINUABLE;
        }
        writeMetadata(document, progress);
        return RepeatStatus.FINISHED;
    }

    private void convert(ReceivedDocument document, int page) {
        Path file = localCopies.fileOf(document);
        Path image = file.resolveSibling("page.jpg");
        ConvertedPage converted = converter.convertPage(document.object().uri(), file, page, image);
        DocumentKeys keys = document.keys();
        store.write(keys.image(page), image, "image/jpeg", imageMetadata(document, page));
        store.write(keys.words(page), converted.text().toJson(), "application/json", Map.of());
    }

    private Map<String, String> imageMetadata(ReceivedDocument document, int page) {
        return Map.of(
                "source_pdf", document.object().uri(),
                "page_number", Integer.toString(page),
                "source_type", document.keys().source().name(),
                "unique_identifier", document.uniqueIdentifier(),
                "dpi", Integer.toString(PageImage.DPI),
                "conversion_timestamp", clock.instant().toString());
    }

    private void writeMetadata(ReceivedDocument document, ExecutionContext progress) {
        DocumentKeys keys = document.keys();
        List<PageText> pages = IntStream.rangeClosed(1, progress.getInt(PAGES_TOTAL))
                .mapToObj(page -> PageText.ofJson(store.read(keys.words(page))))
                .toList();
        ConversionMetadata metadata =
                ConversionMetadata.of(document.object(), keys, pages, features(progress), clock.instant());
        store.write(keys.metadata(), metadata.toJson(), "application/json", Map.of());
    }

    private static List<PdfInspection.Feature> features(ExecutionContext progress) {
        return Stream.of(progress.getString(FEATURES, "").split(","))
                .filter(name -> !name.isEmpty())
                .map(PdfInspection.Feature::valueOf)
                .toList();
    }
}
