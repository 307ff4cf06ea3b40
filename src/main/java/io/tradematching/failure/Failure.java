package io.tradematching.failure;

import static java.util.Objects.requireNonNull;

/**
 * What went wrong with one item.
 *
 * @param item the name by which a person finds the item: an object key, a trade id, a file and record
 * @param message one sentence without document text, keys or tokens
 */
public record Failure(FailureReason reason, String item, String message) {

    public Failure {
        requireNonNull(reason, "reason");
        requireNonNull(item, "item");
        requireNonNull(message, "message");
    }

    /** What happened, to what, and what to do next. */
    public String explanation() {
        return explanation(reason.remedy());
    }

    /** The same of an item that is not tried again. */
    public String explanationWhenGivenUp() {
        return explanation(reason.remedyWhenGivenUp());
    }

    private String explanation(String remedy) {
        return "%s: %s (%s). To do: %s".formatted(item, message, reason, remedy);
    }

    public FailureException asException() {
        return reason.isTransient() ? new TransientFailureException(this) : new PermanentFailureException(this);
    }

    public FailureException causedBy(Throwable cause) {
        FailureException exception = asException();
        exception.initCause(cause);
        return exception;
    }
}
