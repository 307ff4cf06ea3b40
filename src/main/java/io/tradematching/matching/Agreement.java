package io.tradematching.matching;

/** How two papers' values of one term stand to each other. */
enum Agreement {
    /** At least one of the papers does not state the term. */
    NOT_COMPARABLE,
    AGREES,
    NEAR,
    DIFFERS
}
