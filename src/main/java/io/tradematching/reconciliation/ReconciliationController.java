package io.tradematching.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tradematching.reconciliation.ReconciliationReport.Form;
import io.tradematching.trade.TradeSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Reconciliations for HTTP clients. Asking twice for the same one is harmless. */
@RestController
class ReconciliationController {

    private static final int MOST = 200;

    private final ReconciliationRuns runs;
    private final ReportFiles files;

    ReconciliationController(ReconciliationRuns runs, ReportFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /**
     * Latest business date first.
     *
     * @param after the {@code next} of the page before
     */
    @GetMapping("/reconciliations")
    Listing list(@RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "limit must be from 1 to " + MOST);
        }
        List<Answer> found = (after == null ? runs.latest(limit + 1) : runs.latest(limit + 1, after))
                .stream().map(Answer::of).toList();
        Page<Answer> page = Page.of(found, limit, Answer::id);
        return new Listing(page.entries(), page.next());
    }

    /** @param form {@code md}, {@code json} or {@code csv} */
    @GetMapping("/reconciliations/{id}/report.{form}")
    ResponseEntity<StreamingResponseBody> report(@PathVariable String id, @PathVariable String form) {
        Form wanted = Arrays.stream(Form.values())
                .filter(it -> it.extension().equals(form))
                .findFirst()
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "A report is there as .md, .json and .csv"));
        String key = runs.find(id)
                .flatMap(run -> Optional.ofNullable(run.report()))
                .map(report -> report.key(wanted))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no report of a reconciliation with this id yet"));
        StreamingResponseBody content = files.content(key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This report has not been written yet, or is no longer kept"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(ReportFiles.name(key)))
                .body(content);
    }

    @PostMapping("/reconciliations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted start(@Valid @RequestBody Request request) {
        int rerun = request.rerun() == null ? 0 : request.rerun();
        ReconciliationRun run = runs.start(new RunIdentity(request.businessDate(), rerun));
        return new Accepted(run.id(), words(run.status()));
    }

    @GetMapping("/reconciliations/{id}")
    Answer find(@PathVariable String id) {
        return runs.find(id)
                .map(Answer::of)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no reconciliation with this id"));
    }

    private static String words(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** @param rerun absent for the first reconciliation of the date */
    record Request(
            @NotNull LocalDate businessDate,
            @Min(0) @Nullable Integer rerun) {}

    /** @param next absent if this is the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(List<Answer> reconciliations, @Nullable String next) {}

    record Accepted(String id, String status) {}

    /** @param summary and {@code reports} are absent until the trades are matched */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String id,
            LocalDate businessDate,
            int rerun,
            String status,
            Instant asOf,
            @Nullable String step,
            @Nullable Summary summary,
            @Nullable List<String> reports,
            @Nullable String error) {

        static Answer of(ReconciliationRun run) {
            ReconciliationReport report = run.report();
            return new Answer(
                    run.id(),
                    run.identity().businessDate(),
                    run.identity().rerun(),
                    words(run.status()),
                    run.asOf(),
                    run.step(),
                    report == null ? null : Summary.of(report),
                    report == null || run.status() != RunStatus.COMPLETED
                            ? null
                            : Arrays.stream(Form.values()).map(report::key).toList(),
                    run.error());
        }
    }

    record Summary(
            String integrity,
            String matchRate,
            long bankTrades,
            long counterpartyTrades,
            long matchedPairs,
            long mismatchedPairs,
            long ambiguous,
            long unmatched,
            long alleged,
            long dataErrors) {

        static Summary of(ReconciliationReport report) {
            Counts counts = report.counts();
            return new Summary(
                    report.isIntact() ? "INTACT" : "IMPAIRED",
                    report.matchRate().toString(),
                    counts.read(TradeSource.BANK),
                    counts.read(TradeSource.COUNTERPARTY),
                    counts.of(TradeSource.BANK, TradeStatus.MATCHED),
                    counts.of(TradeSource.BANK, TradeStatus.MISMATCHED),
                    counts.of(TradeStatus.AMBIGUOUS),
                    counts.of(TradeStatus.UNMATCHED),
                    counts.of(TradeStatus.ALLEGED),
                    counts.of(TradeStatus.DATA_ERROR));
        }
    }
}
