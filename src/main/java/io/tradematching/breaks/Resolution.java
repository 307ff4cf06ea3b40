package io.tradematching.breaks;

/** Why a break needs no more work. */
public enum Resolution {
    /** A person accepts the difference: it stays resolved as long as both papers keep stating these values. */
    ACCEPTED,
    /** A person expects the papers to agree from now on: it is reopened if a later run still finds the difference. */
    CORRECTED,
    /** A run found that the papers agree. */
    PAPERS_AGREE,
    /** Papers were misread; as read again they agree: a person may reopen it, and then it stays open. */
    SECOND_READING,
    /** The two papers are no longer taken for one trade. */
    PAIR_DISSOLVED;

    /** Whether the break stays resolved although a run sees its difference. */
    boolean holdsAgainst(Sighting sighting, boolean unchanged) {
        return switch (this) {
            case ACCEPTED -> unchanged;
            case SECOND_READING -> sighting.secondLook().resolves();
            case CORRECTED, PAPERS_AGREE, PAIR_DISSOLVED -> false;
        };
    }
}
