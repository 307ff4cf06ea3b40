package io.tradematching.reconciliation;

/**
 * What one turn of a step did; shown as the step's counts.
 *
 * @param skipped left out with a reason
 * @param finished no turn follows
 */
record StepProgress(long read, long written, long skipped, boolean finished) {

    static StepProgress finished(long read, long written, long skipped) {
        return new StepProgress(read, written, skipped, true);
    }

    static StepProgress more(long read, long written, long skipped) {
        return new StepProgress(read, written, skipped, false);
    }
}
