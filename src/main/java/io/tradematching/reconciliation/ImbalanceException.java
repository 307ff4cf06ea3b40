package io.tradematching.reconciliation;

/** A run does not balance: some trade was lost or used twice. The run fails, nothing of it is kept. */
class ImbalanceException extends RuntimeException {

    ImbalanceException(String message) {
        super(message);
    }
}
