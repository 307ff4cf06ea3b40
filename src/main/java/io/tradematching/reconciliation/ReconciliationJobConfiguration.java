package io.tradematching.reconciliation;

import io.micrometer.observation.ObservationRegistry;
import io.tradematching.launch.ExecutionLog;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly job. A failed run restarts at the step that failed, and that step continues where it stopped. */
@Configuration
class ReconciliationJobConfiguration {

    static final String JOB = "reconciliation";

    private final JobRepository jobRepository;
    private final RunRecords runs;
    private final ObservationRegistry observations;
    private final ExecutionLog executionLog = new ExecutionLog();

    ReconciliationJobConfiguration(JobRepository jobRepository, RunRecords runs, ObservationRegistry observations) {
        this.jobRepository = jobRepository;
        this.runs = runs;
        this.observations = observations;
    }

    @Bean
    Job reconciliationJob(
            LegacyTrades legacy,
            TableVerification tables,
            Step pairingStep,
            PartitionProperties partitions,
            TradeMatching trades,
            ReportPublication reports,
            RunNotification subscribers,
            RunRecorder recorder) {
        SimpleJobBuilder job = new JobBuilder(JOB, jobRepository)
                .validator(new DefaultJobParametersValidator(
                        new String[] {RunIdentity.BUSINESS_DATE}, new String[] {RunIdentity.RERUN}))
                .listener(executionLog)
                .listener(recorder)
                .start(step(LegacyTrades.STEP, legacy::migrate))
                .next(step(TableVerification.STEP, tables::verify));
        if (partitions.isDivided()) {
            job.next(pairingStep);
        }
        return job.next(step(TradeMatching.STEP, trades::match))
                .next(step(ReportPublication.STEP, reports::publish))
                .next(step(RunNotification.STEP, subscribers::send))
                .build();
    }

    /** A step without a transaction of its own: it may take long, and what it calls brings transactions as short as can be. */
    private Step step(String name, Function<Run, StepProgress> work) {
        Tasklet turn = (contribution, _) -> {
            StepProgress progress = work.apply(runOf(contribution));
            StepExecution step = contribution.getStepExecution();
            step.setReadCount(step.getReadCount() + progress.read());
            contribution.incrementWriteCount(progress.written());
            contribution.incrementProcessSkipCount(progress.skipped());
            return RepeatStatus.continueIf(!progress.finished());
        };
        return new StepBuilder(name, jobRepository)
                .observationRegistry(observations)
                .tasklet(turn)
                .listener(executionLog)
                .build();
    }

    private Run runOf(StepContribution contribution) {
        RunIdentity identity = RunIdentity.of(contribution.getStepExecution().getJobParameters());
        return runs.find(identity.id())
                .orElseThrow(() -> new IllegalStateException("There is no run " + identity.id()));
    }
}
