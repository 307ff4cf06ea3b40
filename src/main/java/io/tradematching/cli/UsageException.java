package io.tradematching.cli;

/** The arguments are wrong; the message says how. */
final class UsageException extends RuntimeException {

    private final String explanation;

    UsageException(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }
}
