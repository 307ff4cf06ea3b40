package io.tradematching.document.pdf;

import io.tradematching.failure.FailureReason;

/** The document breaks a limit or cannot be read. Becomes a failure where the document's name is known. */
final class Refusal extends RuntimeException {

    private final FailureReason reason;

    Refusal(FailureReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Refusal(FailureReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    FailureReason reason() {
        return reason;
    }
}
