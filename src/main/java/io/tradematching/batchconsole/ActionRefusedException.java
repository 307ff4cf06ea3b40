package io.tradematching.batchconsole;

/** The action is not possible as things stand; the message says how they stand. */
final class ActionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ActionRefusedException(String message) {
        super(message);
    }
}
