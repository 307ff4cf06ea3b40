package io.tradematching.extraction;

import io.tradematching.trade.Term;
import org.jspecify.annotations.Nullable;

/**
 * One term of one evaluated document.
 *
 * @param expected wire form of what is printed, null if the paper does not state the term
 * @param read null if the reader found nothing
 */
record EvaluatedField(
        Term term,
        Outcome outcome,
        @Nullable String expected,
        @Nullable ExtractedField read) {

    /** How the value read compares with the paper. */
    enum Outcome {
        RIGHT,
        /** Printed, but read as something else. */
        WRONG,
        /** Printed, but not read. */
        MISSED,
        /** Read, but not printed. */
        INVENTED
    }

    boolean isMistake() {
        return outcome != Outcome.RIGHT;
    }
}
