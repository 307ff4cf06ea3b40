package io.tradematching.ingest;

import io.tradematching.document.DocumentKeys;
import io.tradematching.document.DocumentStore;
import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.ingest.Admission.Judgement;
import io.tradematching.ingest.DocumentEvent.Created;
import io.tradematching.trade.TradeSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The confirmation job for HTTP clients. A request is queued like an S3 event, so that any pod may do the work. */
@RestController
class ProcessController {

    private final DocumentStore store;
    private final Admission admission;
    private final ReceivedDocuments documents;
    private final DocumentEvents events;
    private final DocumentEventParser parser;
    private final Clock clock;

    ProcessController(
            DocumentStore store,
            Admission admission,
            ReceivedDocuments documents,
            DocumentEvents events,
            DocumentEventParser parser,
            Clock clock) {
        this.store = store;
        this.admission = admission;
        this.documents = documents;
        this.events = events;
        this.parser = parser;
        this.clock = clock;
    }

    @PostMapping("/process")
    ProcessAnswer process(@Valid @RequestBody ProcessRequest request) {
        TradeSource source = sourceOf(request);
        StoredObject object = objectOf(request);
        Instant eventTime = request.eventTime() == null ? clock.instant() : request.eventTime();
        String event = parser.notificationOf(object.reference(), object.size(), eventTime);
        if (admission.judge(new Created(object.reference(), object.size(), eventTime, null, event))
                instanceof Judgement.Refused(var _, var failure)) {
            throw badRequest(failure.explanation());
        }
        ReceivedDocument document = documents.register(
                object.reference(), source, DocumentKeys.identifierOf(request.s3Key()), object.size(), eventTime);
        events.send(event, Duration.ZERO);
        return new ProcessAnswer(
                "initiated", "Queued for processing", document.uniqueIdentifier(), document.processingId());
    }

    @GetMapping("/status/{processingId}")
    ProcessingStatus status(@PathVariable UUID processingId) {
        return documents
                .find(processingId)
                .map(ProcessingStatus::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No document has the processing id " + processingId));
    }

    private TradeSource sourceOf(ProcessRequest request) {
        if (!request.s3Bucket().equals(store.bucket())) {
            throw badRequest("s3_bucket must be %s, not %s".formatted(store.bucket(), request.s3Bucket()));
        }
        TradeSource source = Arrays.stream(TradeSource.values())
                .filter(candidate -> candidate.name().equals(request.sourceType()))
                .findFirst()
                .orElseThrow(() -> badRequest("source_type must be BANK or COUNTERPARTY, not " + request.sourceType()));
        if (!request.s3Key().startsWith(source.prefix())) {
            throw badRequest("s3_key of a %s document must begin with %s".formatted(source, source.prefix()));
        }
        return source;
    }

    private StoredObject objectOf(ProcessRequest request) {
        return store.find(request.s3Key())
                .orElseThrow(
                        () -> badRequest("There is no object %s in %s".formatted(request.s3Key(), store.bucket())));
    }

    private static ResponseStatusException badRequest(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }

    /** @param uniqueIdentifier accepted for older clients; the object's own name decides */
    @JsonNaming(SnakeCaseStrategy.class)
    record ProcessRequest(
            @NotBlank String s3Bucket,
            @NotBlank String s3Key,
            @NotBlank String sourceType,
            @Nullable Instant eventTime,
            @Nullable String uniqueIdentifier,
            @Nullable Map<String, Object> metadata) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record ProcessAnswer(String status, String message, String uniqueIdentifier, UUID processingId) {}
}
