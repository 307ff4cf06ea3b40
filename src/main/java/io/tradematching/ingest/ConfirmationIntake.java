package io.tradematching.ingest;

/** Takes in one message of the document-events queue and leaves every object it names with an outcome. */
public interface ConfirmationIntake {

    /**
     * Handles the message in the calling thread, to the end of the jobs it starts.
     *
     * @param body an S3 notification, an EventBridge event or an {@code s3:TestEvent}; anything else goes to the dead letters
     * @return whether the message is done with; if not, it was hidden for its backoff time and comes back by itself
     */
    Disposition receive(String body, Delivery delivery);

    /** What the consumer has to do with the message. */
    enum Disposition {
        ACKNOWLEDGE,
        LEAVE
    }
}
