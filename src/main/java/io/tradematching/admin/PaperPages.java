package io.tradematching.admin;

import io.tradematching.ingest.ConfirmationRuns;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.review.PaperChange;
import io.tradematching.review.PaperDelivery;
import io.tradematching.review.PaperReview;
import io.tradematching.shell.Tile;
import io.tradematching.trade.Term;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people change about what was read from a document. Whether they may is up to {@code review}. */
@Controller
@RequestMapping("/ui/documents/{id}")
class PaperPages {

    private final ConfirmationRuns documents;
    private final StoredReadings readings;
    private final PaperReview review;
    private final PaperDelivery delivery;
    private final Clock clock;

    PaperPages(
            ConfirmationRuns documents,
            StoredReadings readings,
            PaperReview review,
            PaperDelivery delivery,
            Clock clock) {
        this.documents = documents;
        this.readings = readings;
        this.review = review;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** @param absent whether the paper does not state the term at all */
    @PostMapping("/corrections")
    String correct(
            @PathVariable UUID id,
            @RequestParam Term term,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(defaultValue = "false") boolean absent,
            @RequestParam int seen,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        ReceivedDocument document = find(id);
        return answered(id, answer, () -> {
            String wire = absent ? null : required(value);
            PaperChange change = review.correct(document, seen, term, wire, user.getName(), Answer.reason(reason));
            return told(change);
        });
    }

    private static String required(@Nullable String value) {
        String text = Texts.orNull(value);
        if (text == null) {
            throw new IllegalArgumentException("Give the value, or say that the paper does not state the term");
        }
        return text;
    }

    private static String told(PaperChange change) {
        return change.isPending()
                ? "Proposed; it waits for a second person's approval. " + change.words()
                : "Changed; the trade is stored anew and is judged again. " + change.words();
    }

    @PostMapping("/changes/{number}/{verdict}")
    String judge(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable ChangeVerdict verdict,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        ReceivedDocument document = find(id);
        return answered(id, answer, () -> switch (verdict) {
            case approve ->
                "Approved: "
                        + review.approve(document, number, user.getName(), Answer.reason(reason))
                                .words();
            case reject ->
                "Rejected: "
                        + review.reject(document, number, user.getName(), Answer.reason(reason))
                                .words();
        });
    }

    /** What the rules of today read from it, beside what was read then; nothing is kept. */
    @GetMapping("/again")
    String again(@PathVariable UUID id, Model model) {
        ReceivedDocument document = find(id);
        ReadingChanges changes = changes(document);
        model.addAttribute("document", document);
        model.addAttribute("changes", Tile.read(clock, () -> changes));
        model.addAttribute("seen", seen(id));
        return "desk/again";
    }

    /** @param fingerprint of the reading that the person saw */
    @PostMapping("/again")
    String takeOver(
            @PathVariable UUID id,
            @RequestParam String fingerprint,
            @RequestParam int seen,
            @RequestParam String reason,
            Principal user,
            RedirectAttributes answer) {
        ReceivedDocument document = find(id);
        return answered(id, answer, () -> {
            ReadingChanges changes = changes(document);
            if (!changes.fingerprint().equals(fingerprint)) {
                throw new IllegalStateException("The rules have changed since you saw this reading; look at it again");
            }
            return told(review.takeOver(
                    document,
                    seen,
                    changes.now(),
                    changes.summary(),
                    changes.terms(),
                    user.getName(),
                    Answer.reason(reason)));
        });
    }

    private ReadingChanges changes(ReceivedDocument document) {
        return ReadingChanges.between(readings.of(document).result(), review.readAgain(document));
    }

    private int seen(UUID id) {
        List<PaperChange> changes = review.of(id);
        return changes.isEmpty() ? 0 : changes.getLast().number();
    }

    private String answered(UUID id, RedirectAttributes answer, Supplier<String> action) {
        Answer.to(answer, action);
        delivery.send();
        answer.addAttribute("id", id);
        return "redirect:/ui/documents/{id}";
    }

    private ReceivedDocument find(UUID id) {
        return documents
                .find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no document with this id"));
    }

    /** In the words of addresses. */
    enum ChangeVerdict {
        approve,
        reject
    }
}
