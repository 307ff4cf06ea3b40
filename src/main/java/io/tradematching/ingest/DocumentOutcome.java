package io.tradematching.ingest;

/** What became of one received object version. */
public enum DocumentOutcome {
    /** Known, not begun. */
    RECEIVED(false),
    RUNNING(false),
    /** Failed for a passing reason; its message comes back. */
    RETRYING(false),
    /** Its trade stands in the table. */
    STORED(true),
    /** The same document, or the same trade in the same words, had been received before. */
    DUPLICATE(true),
    /** A later version of the same trade is in the table already. */
    SUPERSEDED(true),
    /** Cannot become a trade as it is; the reason says who has to act. */
    REJECTED(true),
    /** Gave up after a passing reason or a fault of ours; restartable, its message is among the dead letters. */
    FAILED(true),
    /** Not a document for us, or a deletion. */
    IGNORED(true);

    private final boolean terminal;

    DocumentOutcome(boolean terminal) {
        this.terminal = terminal;
    }

    public boolean isTerminal() {
        return terminal;
    }

    /** Whether another delivery of the same event must not start any work. */
    boolean isClosed() {
        return this == REJECTED || this == IGNORED;
    }
}
