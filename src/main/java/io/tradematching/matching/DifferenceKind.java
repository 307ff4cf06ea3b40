package io.tradematching.matching;

/** What a difference is about; decides who resolves it. */
public enum DifferenceKind {
    ECONOMIC,
    DATE,
    REFERENCE,
    COUNTERPARTY,
    SETTLEMENT,
    DOCUMENTATION,
    DUPLICATE,
    INTEGRITY
}
