package io.tradematching.reconciliation;

/** Takes parts of a run to whichever process is free to work on them; {@link PartitionWorker} is at the other end. */
public interface PartitionQueue {

    void send(String request);
}
