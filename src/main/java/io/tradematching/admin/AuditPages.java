package io.tradematching.admin;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditEntry;
import io.tradematching.audit.AuditQuery;
import io.tradematching.audit.AuditTrail;
import io.tradematching.audit.Verification;
import io.tradematching.reconciliation.Csv;
import io.tradematching.shell.Tile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail: searched, verified, taken away. */
@Controller
@RequestMapping("/ui/audit")
class AuditPages {

    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final JsonMapper json;
    private final Clock clock;

    AuditPages(AuditTrail trail, JsonMapper json, Clock clock) {
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String audit(
            AuditSearch search,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        Tile<List<AuditEntry>> entries = Tile.read(
                clock, () -> trail.search(search.query(), before == null ? Long.MAX_VALUE : before, PAGE + 1));
        List<AuditEntry> found = entries.value() == null ? List.of() : entries.value();
        model.addAttribute("query", search);
        model.addAttribute("before", before);
        model.addAttribute("entries", entries);
        model.addAttribute("shown", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).position() : null);
        model.addAttribute("verification", verify ? Tile.read(clock, () -> Verified.of(trail.verify())) : null);
        return "desk/audit";
    }

    @GetMapping("/export.csv")
    void csv(AuditSearch search, HttpServletResponse response) throws IOException {
        Writer out = attachment(response, "text/csv", "audit.csv");
        Csv csv = new Csv(out);
        csv.row(
                "position",
                "at",
                "actor",
                "action",
                "subject_type",
                "subject_id",
                "reason",
                "detail",
                "previous_hash",
                "hash");
        trail.export(search.query(), entry -> {
            AuditAction it = entry.action();
            csv.row(
                    String.valueOf(entry.position()),
                    entry.at().toString(),
                    it.actor(),
                    it.action(),
                    it.subjectType(),
                    it.subjectId(),
                    it.reason(),
                    json.writeValueAsString(it.detail()),
                    entry.previousHash(),
                    entry.hash());
        });
        out.flush();
    }

    @GetMapping("/export.json")
    void json(AuditSearch search, HttpServletResponse response) throws IOException {
        Writer out = attachment(response, "application/json", "audit.json");
        try (JsonGenerator array = json.createGenerator(out)) {
            array.writeStartArray();
            trail.export(search.query(), array::writePOJO);
            array.writeEndArray();
        }
    }

    private static Writer attachment(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getWriter();
    }

    /** What a verification came to, in one sentence. */
    record Verified(boolean intact, String words) {

        static Verified of(Verification verification) {
            return switch (verification) {
                case Verification.Intact(var entries, var lastHash) ->
                    new Verified(
                            true,
                            "All %d entries are unchanged and complete; the last hash is %s"
                                    .formatted(entries, lastHash));
                case Verification.Broken(var position, var problem) ->
                    new Verified(false, "The chain is broken at entry %d: %s".formatted(position, problem));
            };
        }
    }

    /**
     * The filters as they stand in the address.
     *
     * @param from the first day, in UTC
     * @param until the last day
     */
    record AuditSearch(
            @Nullable String text,
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        AuditQuery query() {
            return new AuditQuery(
                    Texts.orNull(actor),
                    Texts.orNull(action),
                    Texts.orNull(subjectType),
                    null,
                    Texts.orNull(text),
                    from == null ? null : startOf(from),
                    until == null ? null : startOf(until.plusDays(1)));
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
