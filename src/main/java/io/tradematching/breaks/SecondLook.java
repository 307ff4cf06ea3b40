package io.tradematching.breaks;

/**
 * What came of reading a term's place on both papers again, by another method than the first time, before a break was opened.
 *
 * @param note for people: what was read where, or why nothing was
 */
public record SecondLook(Outcome outcome, String note) {

    /** A look that was not taken says why. */
    public static SecondLook notTaken(String why) {
        return new SecondLook(Outcome.NOT_TAKEN, why);
    }

    boolean resolves() {
        return outcome == Outcome.RESOLVED;
    }

    /** What a second look can come to. */
    public enum Outcome {
        /** Both papers were read as before: the difference is theirs, not the reader's. */
        STANDS,
        /** A first reading by OCR was wrong; as read again, the papers agree. */
        RESOLVED,
        /** The readings of one paper contradict each other: a person should look at it before anybody is called. */
        SUSPECTED,
        /** Not looked at again. */
        NOT_TAKEN
    }
}
