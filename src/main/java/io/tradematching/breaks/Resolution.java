package io.tradematching.breaks;

/** Why a break needs no more work. */
public enum Resolution {
    /** A person accepts the difference: it stays resolved as long as both papers keep stating these values. */
    ACCEPTED,
    /** A person expects the papers to agree from now on: it is reopened if a later run still finds the difference. */
    CORRECTED,
    /** A run found that the papers agree. */
    PAPERS_AGREE,
    /** The two papers are no longer taken for one trade. */
    PAIR_DISSOLVED;

    /** Whether a difference that a run sees, unchanged or not, brings the break back. */
    boolean holdsAgainst(boolean unchanged) {
        return this == ACCEPTED && unchanged;
    }
}
