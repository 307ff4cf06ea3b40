package io.tradematching.migration;

/** A legacy record is no trade; the message says why, naming fields and never their values. */
final class UnreadableRecordException extends RuntimeException {

    UnreadableRecordException(String message) {
        super(message);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
