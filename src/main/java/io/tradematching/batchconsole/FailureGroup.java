package io.tradematching.batchconsole;

import java.time.Instant;

/**
 * Unresolved failures of one kind.
 *
 * @param fingerprint empty for those about which nothing is recorded yet
 * @param sampleId the latest execution of them
 */
record FailureGroup(
        String jobName,
        String fingerprint,
        String step,
        String exception,
        String shape,
        long executions,
        Instant firstAt,
        Instant lastAt,
        long sampleId) {

    public String shortException() {
        return exception.substring(exception.lastIndexOf('.') + 1);
    }
}
