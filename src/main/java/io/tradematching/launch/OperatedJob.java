package io.tradematching.launch;

import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * What a job says about itself to whoever runs it besides its usual way in, a console for instance: such a run takes the same
 * lease and leaves the same records.
 */
public interface OperatedJob {

    /** As Spring Batch knows it. */
    String jobName();

    /** Of the lease that stands before every run of the instance. */
    String leaseName(JobParameters parameters);

    /**
     * Runs the instance in the calling thread: from its first step, or from the one where it failed or died.
     *
     * @throws IllegalArgumentException with a sentence for people, if there is nothing the parameters could stand for
     */
    RunOutcome run(JobParameters parameters) throws InterruptedException;
}
