package io.tradematching.launch;

import org.springframework.batch.core.job.JobExecution;

/** What became of the wish to run a job instance. */
public sealed interface RunOutcome {

    /** It ran here, to whatever end its status tells. */
    record Ran(JobExecution execution) implements RunOutcome {}

    /** It had run to its end before. */
    record AlreadyComplete() implements RunOutcome {}

    /** Not now: another process is running it, this one ends and starts nothing any more, or launching is paused. */
    record Busy() implements RunOutcome {}
}
