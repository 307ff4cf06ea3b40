package io.tradematching.admin;

import io.tradematching.document.ConversionMetadata;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.Finding;
import io.tradematching.review.PaperChange;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds of a document beside its bytes, and what people corrected in it.
 *
 * @param result null if nothing was read from it
 * @param corrections those that hold, the last of each term
 */
record StoredReading(
        List<ConversionMetadata.Page> pages, @Nullable ExtractionResult result, Map<Term, PaperChange> corrections) {

    static final StoredReading NONE = new StoredReading(List.of(), null, Map.of());

    /** As they stand now: where a value was corrected the place and the print are those of what had been read. */
    public List<ExtractedField> fields() {
        return result == null
                ? List.of()
                : result.fields().stream().map(this::corrected).toList();
    }

    private ExtractedField corrected(ExtractedField it) {
        PaperChange change = corrections.get(it.term());
        return change == null || change.after() == null
                ? it
                : new ExtractedField(
                        it.term(),
                        it.raw(),
                        TermValue.parse(it.term().type(), change.after()),
                        it.page(),
                        it.box(),
                        it.method(),
                        it.confidence(),
                        it.model());
    }

    public List<Finding> findings() {
        return result == null ? List.of() : result.findings();
    }

    public @Nullable PaperChange correction(Term term) {
        return corrections.get(term);
    }

    /** Values that people added: no place on the paper is known for them. */
    public List<PaperChange> added() {
        return corrections.values().stream()
                .filter(it -> it.after() != null && fields().stream().noneMatch(field -> field.term() == it.term()))
                .toList();
    }
}
