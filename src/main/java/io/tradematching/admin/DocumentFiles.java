package io.tradematching.admin;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.ReceivedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A known document's page images, the places of its values, and its PDF. */
@Controller
@RequestMapping("/ui/documents/{id}")
class DocumentFiles {

    private final ConfirmationRuns documents;
    private final StoredReadings readings;
    private final DocumentStore store;
    private final CropCache crops = new CropCache();

    DocumentFiles(ConfirmationRuns documents, StoredReadings readings, DocumentStore store) {
        this.documents = documents;
        this.readings = readings;
        this.store = store;
    }

    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page) {
        return SafeContent.image(image(find(id), page), MediaType.IMAGE_JPEG);
    }

    /** @param field by its place in what was read */
    @GetMapping("/crops/{field}")
    ResponseEntity<byte[]> crop(@PathVariable UUID id, @PathVariable int field) {
        ReceivedDocument document = find(id);
        return SafeContent.image(crops.get(id, field, () -> cut(document, field)), MediaType.IMAGE_PNG);
    }

    private byte[] cut(ReceivedDocument document, int field) {
        List<ExtractedField> fields = readings.of(document).fields();
        if (field < 0 || field >= fields.size()) {
            throw missing("This document has no such value");
        }
        return Crops.cut(
                image(document, fields.get(field).page()), fields.get(field).box());
    }

    @GetMapping("/pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) throws IOException {
        ReceivedDocument document = find(id);
        if (!readings.isOurs(document)) {
            throw missing("This document is not in our bucket");
        }
        Path file = Files.createTempFile("confirmation", ".pdf");
        try {
            store.download(document.object(), file, DocumentLimits.defaults().maxBytes());
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return SafeContent.download(
                new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)),
                MediaType.APPLICATION_PDF,
                document.uniqueIdentifier() + ".pdf");
    }

    private byte[] image(ReceivedDocument document, int page) {
        return readings.image(document, page).orElseThrow(() -> missing("This document has no image of this page"));
    }

    private ReceivedDocument find(UUID id) {
        return documents.find(id).orElseThrow(() -> missing("There is no document with this id"));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
