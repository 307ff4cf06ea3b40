package io.tradematching.document.worker;

/** A child process gave no answer. */
final class WorkerLostException extends Exception {

    enum End {
        KILLED_AT_DEADLINE,
        OUT_OF_MEMORY,
        DIED
    }

    private final End end;

    WorkerLostException(End end, String message) {
        super(message);
        this.end = end;
    }

    End end() {
        return end;
    }
}
