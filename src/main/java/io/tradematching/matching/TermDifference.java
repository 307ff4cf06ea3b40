package io.tradematching.matching;

import io.tradematching.trade.Term;

/**
 * One unequal term of a pair.
 *
 * @param bankValue wire form; both sides state the term, or it would not be comparable
 * @param tolerance in words, as in the rules
 * @param tolerated inside the tolerance: listed, but not a break
 */
public record TermDifference(
        Term term,
        DifferenceKind kind,
        Severity severity,
        String bankValue,
        String counterpartyValue,
        String tolerance,
        boolean tolerated) {}
