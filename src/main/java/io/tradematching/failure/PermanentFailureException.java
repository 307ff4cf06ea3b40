package io.tradematching.failure;

/** Trying again cannot help: the item itself, or our code, has to change. */
public final class PermanentFailureException extends FailureException {

    PermanentFailureException(Failure failure) {
        super(failure);
    }
}
