package io.tradematching.ingest;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** The failed job of a document whose trade a person has completed: nothing of it is left to do. */
@Component
class FailedJobs {

    private final JobRepository jobs;
    private final JobOperator operator;

    FailedJobs(JobRepository jobs, JobOperator operator) {
        this.jobs = jobs;
        this.operator = operator;
    }

    /** So that it is neither restarted nor counted among what has failed. One that runs or completed stays as it is. */
    void abandon(ReceivedDocument document) {
        JobInstance instance = jobs.getJobInstance(ConfirmationJob.NAME, ConfirmationJob.parametersOf(document));
        JobExecution last = instance == null ? null : jobs.getLastJobExecution(instance);
        if (last != null && last.getStatus() == BatchStatus.FAILED) {
            abandon(last);
        }
    }

    private void abandon(JobExecution failed) {
        try {
            operator.abandon(failed);
        } catch (JobExecutionAlreadyRunningException e) {
            throw new IllegalStateException("A failed execution cannot be running", e);
        }
    }
}
