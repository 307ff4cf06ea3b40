package io.tradematching.review;

import io.tradematching.trade.Term;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed about what was read from a document.
 *
 * @param number from 1 within the document
 * @param term that was corrected; null for a new reading
 * @param before the term's value in wire form, null if none was read
 * @param after null if the paper states none
 * @param extractedKey where a new reading is kept; null for a correction
 * @param summary what a new reading changes; null for a correction
 * @param arrival what became of it in the trade table, null until it has arrived there
 */
public record PaperChange(
        UUID processingId,
        int number,
        @Nullable Term term,
        @Nullable String before,
        @Nullable String after,
        @Nullable String extractedKey,
        @Nullable String summary,
        String proposedBy,
        Instant proposedAt,
        String reason,
        Status status,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String arrival) {

    private PaperChange(
            UUID document,
            int number,
            @Nullable Term term,
            @Nullable String before,
            @Nullable String after,
            @Nullable String extractedKey,
            @Nullable String summary,
            Made made) {
        this(
                document,
                number,
                term,
                before,
                after,
                extractedKey,
                summary,
                made.by(),
                made.at(),
                made.reason(),
                made.status(),
                null,
                null,
                null);
    }

    static PaperChange correction(
            UUID document, int number, Term term, @Nullable String before, @Nullable String after, Made made) {
        return new PaperChange(document, number, term, before, after, null, null, made);
    }

    static PaperChange reading(UUID document, int number, String extractedKey, String summary, Made made) {
        return new PaperChange(document, number, null, null, null, extractedKey, summary, made);
    }

    public boolean isCorrection() {
        return term != null;
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    /** What it does, in words. */
    public String words() {
        return term == null
                ? "new reading: " + summary
                : "%s: %s instead of %s"
                        .formatted(
                                term.wireName(),
                                after == null ? "not stated" : after,
                                before == null ? "not read" : before);
    }

    /** How far a change is. */
    public enum Status {
        PENDING,
        ACCEPTED,
        REJECTED
    }

    /** Who made it, when and why, and whether it holds already. */
    record Made(String by, Instant at, String reason, Status status) {}
}
