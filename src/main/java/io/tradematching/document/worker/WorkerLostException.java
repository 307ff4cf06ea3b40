package io.tradematching.document.worker;

/** A child process gave no answer: it was killed at its deadline, or it died. */
final class WorkerLostException extends Exception {

    private final boolean atDeadline;

    WorkerLostException(boolean atDeadline, String message) {
        super(message);
        this.atDeadline = atDeadline;
    }

    boolean atDeadline() {
        return atDeadline;
    }
}
