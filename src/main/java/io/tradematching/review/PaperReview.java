package io.tradematching.review;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditTrail;
import io.tradematching.document.DocumentStore;
import io.tradematching.extraction.ExtractedDocument;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.ingest.DocumentOutcome;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.ingest.Rereading;
import io.tradematching.review.PaperChange.Made;
import io.tradematching.review.PaperChange.Status;
import io.tradematching.trade.Term;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people change about what was read from a document. What had been read stays in the store; the trade is stored anew, has no
 * verdict until it is matched again, and gives way to a later paper that stands in the table. A change names the number of the last
 * one that the person saw (0 where there was none); if there is a newer one it is refused with
 * {@link OptimisticLockingFailureException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class PaperReview {

    private static final Set<Term> NEVER = Set.of(Term.PRODUCT_TYPE, Term.VERSION);

    private final PaperChanges changes;
    private final DocumentStore store;
    private final Rereading rereading;
    private final TermRemarks remarks;
    private final FourEyes fourEyes;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaperReview(
            PaperChanges changes,
            DocumentStore store,
            Rereading rereading,
            TermRemarks remarks,
            FourEyes fourEyes,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.store = store;
        this.rereading = rereading;
        this.remarks = remarks;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Corrects one value, or proposes to where {@link FourEyes} are required for the trade before or after.
     *
     * @param value in wire form, null if the paper does not state the term
     * @throws IllegalArgumentException if it is no value of the term, or the term cannot be corrected
     */
    public PaperChange correct(
            ReceivedDocument document, int seen, Term term, @Nullable String value, String person, String reason) {
        requireNonePending(document);
        requireCorrectable(document, term);
        CorrectedPaper now = paper(document, document.extractedKey());
        CorrectedPaper then = now.with(term, value);
        if (Objects.equals(now.text(term), then.text(term))) {
            throw new IllegalArgumentException("%s is %s already".formatted(term.wireName(), now.text(term)));
        }
        if (now.trade().isPresent() && then.trade().isEmpty()) {
            throw new IllegalArgumentException(
                    "A trade must state its %s; without it the paper would be lost".formatted(term.wireName()));
        }
        Made made = made(person, reason, takesTwo(now, then));
        PaperChange change =
                PaperChange.correction(document.processingId(), seen + 1, term, now.text(term), then.text(term), made);
        return added(change, document, List.of(term));
    }

    /** What the rules of today read from it; nothing is kept. */
    public ExtractionResult readAgain(ReceivedDocument document) {
        if (document.documentId() == null || document.pageCount() == null) {
            throw new IllegalStateException("The document has no pages that could be read");
        }
        return rereading.read(document);
    }

    /**
     * Takes a new reading over, or proposes to where {@link FourEyes} are required. The reading is kept before anything is decided:
     * where the decision is refused it stands in the store and for nothing.
     *
     * @param summary what it changes
     * @param terms that it changes
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PaperChange takeOver(
            ReceivedDocument document,
            int seen,
            ExtractionResult result,
            String summary,
            List<Term> terms,
            String person,
            String reason) {
        if (result instanceof ExtractionResult.Rejected(var failure, var _, var _)) {
            throw new IllegalArgumentException("The current rules read no trade from it: " + failure.explanation());
        }
        CorrectedPaper now = paper(document, document.extractedKey());
        String key = rereading.keep(document, result);
        Made made = made(person, reason, takesTwo(now, paper(document, key)));
        PaperChange change = PaperChange.reading(document.processingId(), seen + 1, key, summary, made);
        return Objects.requireNonNull(transaction.execute(_ -> {
            requireNonePending(document);
            return added(change, document, terms);
        }));
    }

    /** @throws IllegalStateException if the approver is the one who proposed */
    @PreAuthorize("hasRole('APPROVER')")
    public PaperChange approve(ReceivedDocument document, int number, String person, String reason) {
        PaperChange change = pending(document, number);
        if (change.proposedBy().equals(person)) {
            throw new IllegalStateException("%s proposed this, another person has to approve it".formatted(person));
        }
        decide(change, Status.ACCEPTED, person);
        takeEffect(
                change,
                document,
                Optional.ofNullable(change.term()).map(List::of).orElse(List.of()));
        record("approve " + verb(change), change, person, reason);
        return change;
    }

    /** Also by the one who proposed it: that takes the proposal back. */
    public PaperChange reject(ReceivedDocument document, int number, String person, String reason) {
        PaperChange change = pending(document, number);
        decide(change, Status.REJECTED, person);
        record("reject " + verb(change), change, person, reason);
        return change;
    }

    /** In the order in which they were made. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PaperChange> of(UUID document) {
        return changes.of(document);
    }

    /** Those that wait for a second person, the oldest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PaperChange> pending(int limit) {
        return changes.pending(limit);
    }

    private void requireNonePending(ReceivedDocument document) {
        if (changes.of(document.processingId()).stream().anyMatch(PaperChange::isPending)) {
            throw new IllegalStateException("A change to this document waits for approval; approve or reject it first");
        }
    }

    private static void requireCorrectable(ReceivedDocument document, Term term) {
        Term own = document.source() == TradeSource.BANK ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE;
        if (NEVER.contains(term) || term == own && document.tradeId() != null) {
            throw new IllegalArgumentException(
                    "%s cannot be corrected: it says which row of the trade table this is. Ask the sender for a new paper"
                            .formatted(term.wireName()));
        }
        if (document.outcome() != DocumentOutcome.STORED && document.outcome() != DocumentOutcome.REJECTED) {
            throw new IllegalStateException(
                    "The document is %s: no trade of its own stands in the table".formatted(document.outcome()));
        }
    }

    private CorrectedPaper paper(ReceivedDocument document, String key) {
        return CorrectedPaper.of(
                ExtractedDocument.ofJson(store.read(key)), PaperDelivery.accepted(changes.of(document.processingId())));
    }

    private boolean takesTwo(CorrectedPaper now, CorrectedPaper then) {
        return now.trade().filter(this::takesTwo).isPresent()
                || then.trade().filter(this::takesTwo).isPresent();
    }

    private boolean takesTwo(Trade trade) {
        return fourEyes.isRequiredFor(trade.notional().orElse(null));
    }

    private Made made(String person, String reason, boolean takesTwo) {
        return new Made(person, clock.instant(), reason, takesTwo ? Status.PENDING : Status.ACCEPTED);
    }

    private PaperChange added(PaperChange change, ReceivedDocument document, List<Term> terms) {
        changes.add(change);
        if (change.isPending()) {
            record("propose " + verb(change), change, change.proposedBy(), change.reason());
        } else {
            takeEffect(change, document, terms);
            record(verb(change), change, change.proposedBy(), change.reason());
        }
        return change;
    }

    private void takeEffect(PaperChange change, ReceivedDocument document, List<Term> terms) {
        if (change.extractedKey() != null) {
            rereading.adopt(document.processingId(), change.extractedKey());
        }
        if (document.tradeId() != null) {
            remarks.add(document.tradeId(), terms, change);
        }
    }

    private PaperChange pending(ReceivedDocument document, int number) {
        return changes.of(document.processingId()).stream()
                .filter(it -> it.number() == number && it.isPending())
                .findFirst()
                .orElseThrow(() -> new OptimisticLockingFailureException("This change is not pending any more"));
    }

    private void decide(PaperChange change, Status status, String person) {
        if (!changes.decide(change, status, person, clock.instant())) {
            throw new OptimisticLockingFailureException("Somebody else has decided this change meanwhile");
        }
    }

    private void record(String action, PaperChange change, String person, String reason) {
        trail.record(new AuditAction(
                        person, action, "document", change.processingId().toString(), reason)
                .with("change", change.words()));
    }

    private static String verb(PaperChange change) {
        return change.isCorrection() ? "correct value" : "take over reading";
    }
}
