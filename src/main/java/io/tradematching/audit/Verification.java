package io.tradematching.audit;

/** What a walk along the whole chain found. */
public sealed interface Verification {

    /**
     * @param entries how many there are
     * @param lastHash to be kept elsewhere: only it shows that nothing was cut off at the end later
     */
    record Intact(long entries, String lastHash) implements Verification {}

    /** @param position of the first entry that does not fit */
    record Broken(long position, String problem) implements Verification {}
}
