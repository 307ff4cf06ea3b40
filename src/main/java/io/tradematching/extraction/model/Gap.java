package io.tradematching.extraction.model;

import io.tradematching.trade.Term;

/** A term that rules alone cannot tell. */
public record Gap(Term term, Kind kind) {

    /** Why it is open. */
    public enum Kind {
        /** The rules found it nowhere. */
        MISSING,
        /** The rules found two values of equal standing. */
        CONTRADICTORY
    }
}
