package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;

/**
 * One reading of one term at one place.
 *
 * @param evidence the printed words that were read
 * @param quality from label, place and value; before the recognition of the words is weighed
 * @param order in the document
 */
record Candidate(Term term, TermValue value, Passage evidence, double quality, int order) {

    Candidate times(double factor) {
        return new Candidate(term, value, evidence, quality * factor, order);
    }
}
