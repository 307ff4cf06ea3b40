package io.tradematching.matching;

/** A conflict that no score can outvote. A gate closes only on what both papers state. */
enum Gate {
    PRODUCT_FAMILY,
    CURRENCY,
    DIRECTION,
    PARTIES,
    ASSET
}
