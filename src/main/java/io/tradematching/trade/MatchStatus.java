package io.tradematching.trade;

/** The verdict on one trade. */
public enum MatchStatus {
    /** Paired; every compared term is equal or inside its tolerance. */
    MATCHED,
    /** Paired; at least one term is outside its tolerance. */
    MISMATCHED,
    /** Two or more candidates are too close to call. */
    AMBIGUOUS,
    /** A bank's paper without a counterpart. */
    UNMATCHED,
    /** A counterparty's paper without a counterpart. */
    ALLEGED,
    /** A row that breaks the table's integrity; it takes no part in matching. */
    DATA_ERROR
}
