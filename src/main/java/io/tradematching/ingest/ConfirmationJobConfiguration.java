package io.tradematching.ingest;

import io.micrometer.observation.ObservationRegistry;
import io.tradematching.launch.ExecutionLog;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The job that turns one received document into one stored trade. A failed job restarts at the step that failed. */
@Configuration
class ConfirmationJobConfiguration {

    private final JobRepository jobRepository;
    private final PlatformTransactionManager transactions;
    private final ObservationRegistry observations;
    private final ExecutionLog executionLog = new ExecutionLog();

    ConfirmationJobConfiguration(
            JobRepository jobRepository, PlatformTransactionManager transactions, ObservationRegistry observations) {
        this.jobRepository = jobRepository;
        this.transactions = transactions;
        this.observations = observations;
    }

    @Bean
    Job confirmationJob(
            ConvertDocument convert, ExtractTrade extract, StoreTrade store, ConfirmationJobRecorder recorder) {
        Step convertStep = step(ConfirmationJob.CONVERT, convert);
        Step extractStep = step(ConfirmationJob.EXTRACT, extract);
        Step storeStep = step(ConfirmationJob.STORE, store);
        return new JobBuilder(ConfirmationJob.NAME, jobRepository)
                // Told first of the start and last of the end, so that it is there for what the recorder logs.
                .listener(executionLog)
                .listener(recorder)
                .start(convertStep)
                .on(ConvertDocument.DUPLICATE)
                .end()
                .from(convertStep)
                .on("COMPLETED")
                .to(extractStep)
                .from(convertStep)
                .on("*")
                .fail()
                .from(extractStep)
                .on("COMPLETED")
                .to(storeStep)
                .from(extractStep)
                .on("*")
                .fail()
                .end()
                .build();
    }

    private Step step(String name, Tasklet work) {
        return new StepBuilder(name, jobRepository)
                .observationRegistry(observations)
                .tasklet(work, transactions)
                .listener(executionLog)
                .build();
    }
}
