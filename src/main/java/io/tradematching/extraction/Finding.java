package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about a document; never a silent correction and never a reason to lose it.
 *
 * @param code stable upper-case name, for instance {@code DATE_ORDER}
 * @param term the term concerned, null if it is the whole document
 */
public record Finding(
        String code,
        Severity severity,
        String message,
        @Nullable Term term) {

    /** How much a finding matters. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
