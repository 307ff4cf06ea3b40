package io.tradematching.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has been received, and what became of it. */
@RestController
@RequestMapping("/documents")
class DocumentController {

    private static final int AT_MOST = 1_000;

    private final ConfirmationRuns runs;

    DocumentController(ConfirmationRuns runs) {
        this.runs = runs;
    }

    /** The latest documents first. */
    @GetMapping
    List<ReceivedDocument> latest(
            @RequestParam(required = false) @Nullable DocumentOutcome outcome,
            @RequestParam(defaultValue = "100") int limit) {
        return runs.latest(outcome, Math.clamp(limit, 1, AT_MOST));
    }

    @GetMapping("/counts")
    Map<DocumentOutcome, Long> counts() {
        return runs.countByOutcome();
    }
}
