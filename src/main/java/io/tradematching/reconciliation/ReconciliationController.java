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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reconciliations for HTTP clients. Asking twice for the same one is harmless. */
@RestController
class ReconciliationController {

    private final ReconciliationRuns runs;

    ReconciliationController(ReconciliationRuns runs) {
        this.runs = runs;
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
