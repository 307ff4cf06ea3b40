package io.tradematching.batchconsole;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What can be done on the batch pages, for programs: answered at once, confirmed at {@code /api/batch/actions/{id}}. */
@RestController
@RequestMapping("/api/batch")
@Tag(name = "batch", description = "Jobs and their executions")
class BatchActionApi {

    private final Actions actions;
    private final Selections selections;
    private final Pausing pausing;
    private final Retention retention;

    BatchActionApi(Actions actions, Selections selections, Pausing pausing, Retention retention) {
        this.actions = actions;
        this.selections = selections;
        this.pausing = pausing;
        this.retention = retention;
    }

    /** @param kind restart, stop, abandon or recover */
    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/executions/{id}/{kind:restart|stop|abandon|recover}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Action perform(
            @PathVariable long id, @PathVariable String kind, @RequestBody Reason reason, @Nullable Principal user) {
        return actions.perform(ActionKind.valueOf(kind.toUpperCase(Locale.ROOT)), id, Actor.of(user), reason.reason());
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/jobs/{job}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Action start(@PathVariable String job, @RequestBody Start start, @Nullable Principal user) {
        return actions.start(job, new StartForm(start.parameters()).parameters(), Actor.of(user), start.reason());
    }

    /** The unresolved executions of a group, frozen; restart them with the id of the answer. */
    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/selections")
    @ResponseStatus(HttpStatus.CREATED)
    Selections.Selection freeze(@RequestBody Group group, @Nullable Principal user) {
        return selections.freeze(group.job(), group.fingerprint(), Actor.of(user));
    }

    @PreAuthorize("hasRole('OPERATOR')")
    @PostMapping("/selections/{id}/restart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Action restart(@PathVariable long id, @RequestBody Reason reason, @Nullable Principal user) {
        return selections.restart(id, Actor.of(user), reason.reason());
    }

    /** @param job a job's name, or {@code *} for all jobs */
    @PreAuthorize("hasRole('ADMIN')")
    @PutMapping("/pauses/{job}")
    Action pause(@PathVariable String job, @RequestBody Reason reason, @Nullable Principal user) {
        return pausing.pause(job, Actor.of(user), reason.reason());
    }

    @PreAuthorize("hasRole('ADMIN')")
    @DeleteMapping("/pauses/{job}")
    Action resume(@PathVariable String job, @RequestParam String reason, @Nullable Principal user) {
        return pausing.resume(job, Actor.of(user), reason);
    }

    /** What a purge would remove. */
    @GetMapping("/retention")
    Retention.DryRun dryRun(@RequestParam int days) {
        return retention.dryRun(days);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @PostMapping("/retention")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Action purge(@RequestBody Purge purge, @Nullable Principal user) {
        return retention.purge(purge.before(), purge.expected(), Actor.of(user), purge.reason());
    }

    record Reason(String reason) {}

    record Start(List<StartForm.Line> parameters, String reason) {}

    record Group(String job, String fingerprint) {}

    /** @param before and expected as the dry run answered */
    record Purge(Instant before, long expected, String reason) {}
}
