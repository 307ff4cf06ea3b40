package io.tradematching.failure;

/** Trying the same work again later may succeed. */
public final class TransientFailureException extends FailureException {

    TransientFailureException(Failure failure) {
        super(failure);
    }
}
