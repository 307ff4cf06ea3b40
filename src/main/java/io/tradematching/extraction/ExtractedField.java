package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import org.jspecify.annotations.Nullable;

/**
 * A value with its evidence.
 *
 * @param raw the text as printed
 * @param page from 1
 * @param confidence 0 to 1, calibrated: of values with 0.95 or more at most 1 in 200 is wrong
 * @param model that pointed at the value; null if rules found it
 */
public record ExtractedField(
        Term term,
        String raw,
        TermValue value,
        int page,
        Box box,
        TextMethod method,
        double confidence,
        @Nullable Model model) {

    /** A value that rules found. */
    public ExtractedField(
            Term term, String raw, TermValue value, int page, Box box, TextMethod method, double confidence) {
        this(term, raw, value, page, box, method, confidence, null);
    }

    /** @param promptVersion of the question that was put to the model */
    public record Model(String id, String promptVersion) {}
}
