package io.tradematching.admin;

import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.DocumentFilter;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.DocumentPage;
import io.tradematching.ingest.DocumentPage.Position;
import io.tradematching.ingest.DocumentSearch;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.review.PaperReview;
import io.tradematching.shell.ShellProperties;
import io.tradematching.shell.Tile;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was received and what became of it, one by one; and the way to hand in more. */
@Controller
@RequestMapping("/ui/documents")
class DocumentPages {

    private static final int PAGE = 50;
    private static final int VERSIONS = 20;

    private final ConfirmationRuns runs;
    private final DocumentSearch search;
    private final StoredReadings readings;
    private final DocumentUpload upload;
    private final PaperReview review;
    private final ShellProperties pages;
    private final Clock clock;

    DocumentPages(
            ConfirmationRuns runs,
            DocumentSearch search,
            StoredReadings readings,
            DocumentUpload upload,
            PaperReview review,
            ShellProperties pages,
            Clock clock) {
        this.runs = runs;
        this.search = search;
        this.readings = readings;
        this.upload = upload;
        this.review = review;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(DocumentQuery query, @RequestParam(required = false) @Nullable String after, Model model) {
        DocumentFilter filter = query.filter(pages.zone());
        Position position = after == null ? null : Texts.parsed(after, Position::parse);
        Tile<DocumentPage> page = Tile.read(clock, () -> search.page(filter, position, PAGE));
        model.addAttribute("query", query);
        model.addAttribute("after", after);
        model.addAttribute("outcomes", DocumentOutcome.values());
        model.addAttribute("sources", TradeSource.values());
        model.addAttribute("page", page);
        model.addAttribute("pending", Tile.read(clock, () -> review.pending(PAGE)));
        return "desk/documents";
    }

    @GetMapping("/{id}")
    String document(@PathVariable UUID id, Model model) {
        ReceivedDocument document = runs.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no document with this id"));
        model.addAttribute("document", document);
        model.addAttribute("reading", Tile.read(clock, () -> readings.of(document)));
        model.addAttribute("versions", Tile.read(clock, () -> search.versions(document, VERSIONS)));
        model.addAttribute("changes", Tile.read(clock, () -> review.of(id)));
        model.addAttribute("terms", Term.values());
        model.addAttribute("attempts", Tile.read(clock, () -> search.attempts(document)));
        return "desk/document";
    }

    /** One file or many; each has its own outcome. */
    @PostMapping
    String upload(
            @RequestParam TradeSource source,
            @RequestParam("file") List<MultipartFile> files,
            RedirectAttributes answer)
            throws IOException {
        List<String> received = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream()) {
                received.add(upload.upload(source, String.valueOf(file.getOriginalFilename()), content));
            } catch (IllegalArgumentException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        answer.addFlashAttribute("received", received);
        answer.addFlashAttribute("refused", refused);
        return "redirect:/ui/documents";
    }

    /** The same for the page's own script, which sends the files one by one to show how far it is. */
    @PostMapping(produces = "application/json", headers = "X-Requested-With=fetch")
    @org.springframework.web.bind.annotation.ResponseBody
    Uploaded uploadOne(@RequestParam TradeSource source, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return new Uploaded(upload.upload(source, String.valueOf(file.getOriginalFilename()), content));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    record Uploaded(String key) {}

    /**
     * The filters as they stand in the address.
     *
     * @param from the first day, in the zone of the pages
     * @param until the last day
     */
    record DocumentQuery(
            @Nullable DocumentOutcome outcome,
            @Nullable TradeSource source,
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        DocumentFilter filter(ZoneId zone) {
            return new DocumentFilter(
                    outcome,
                    source,
                    Texts.orNull(text),
                    from == null ? null : from.atStartOfDay(zone).toInstant(),
                    until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }
}
