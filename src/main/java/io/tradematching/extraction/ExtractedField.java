package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;

/**
 * A value with its evidence.
 *
 * @param raw the text as printed
 * @param page from 1
 * @param confidence 0 to 1, calibrated: of values with 0.95 or more at most 1 in 200 is wrong
 */
public record ExtractedField(
        Term term, String raw, TermValue value, int page, Box box, TextMethod method, double confidence) {}
