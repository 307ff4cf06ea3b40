package io.tradematching.failure;

/** Carries a {@link Failure} to where it is recorded. Its two subtypes tell apart what a retry can help. */
public abstract sealed class FailureException extends RuntimeException
        permits PermanentFailureException, TransientFailureException {

    private final Failure failure;

    protected FailureException(Failure failure) {
        super(failure.explanation());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
