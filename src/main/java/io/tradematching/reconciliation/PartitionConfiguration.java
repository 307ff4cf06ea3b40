package io.tradematching.reconciliation;

import io.micrometer.observation.ObservationRegistry;
import io.tradematching.launch.ExecutionLog;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.integration.partition.BeanFactoryStepLocator;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.messaging.MessageChannel;

/** How the parts of a run are matched: in threads of this process, or by other processes that a queue brings them to. */
@Configuration
class PartitionConfiguration {

    private static final String WORKER = "partMatchingStep";
    private static final String PART = "part";

    private final JobRepository jobRepository;
    private final RunRecords runs;
    private final PartitionProperties properties;
    private final ObservationRegistry observations;
    private final ExecutionLog executionLog = new ExecutionLog();

    PartitionConfiguration(
            JobRepository jobRepository,
            RunRecords runs,
            PartitionProperties properties,
            ObservationRegistry observations) {
        this.jobRepository = jobRepository;
        this.observations = observations;
        this.runs = runs;
        this.properties = properties;
    }

    /** The whole: plans the parts, hands them out, waits for all. */
    @Bean
    Step pairingStep(MatchingPlans plans, PartitionHandler partitionHandler) {
        return new StepBuilder(PartMatching.STEP, jobRepository)
                .observationRegistry(observations)
                .partitioner(PartMatching.STEP, partitioner(plans))
                .partitionHandler(partitionHandler)
                .listener(executionLog)
                .build();
    }

    /** One part, in whatever process. */
    @Bean(WORKER)
    Step partMatchingStep(PartMatching parts) {
        return new StepBuilder(WORKER, jobRepository)
                .observationRegistry(observations)
                .tasklet((contribution, _) -> {
                    var step = contribution.getStepExecution();
                    Run run = runOf(RunIdentity.of(step.getJobParameters()));
                    StepProgress progress =
                            parts.match(run, step.getExecutionContext().getInt(PART));
                    step.setReadCount(progress.read());
                    contribution.incrementWriteCount(progress.written());
                    return RepeatStatus.FINISHED;
                })
                .listener(executionLog)
                .build();
    }

    private Partitioner partitioner(MatchingPlans plans) {
        return _ -> {
            var context = StepSynchronizationManager.getContext();
            if (context == null) {
                throw new IllegalStateException("Parts are planned inside their step only");
            }
            var manager = context.getStepExecution();
            int parts = plans.planOf(runOf(RunIdentity.of(manager.getJobParameters())))
                    .parts()
                    .size();
            Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
            for (int part = 0; part < parts; part++) {
                ExecutionContext pointer = new ExecutionContext();
                pointer.putInt(PART, part);
                contexts.put("%04d".formatted(part), pointer);
            }
            return contexts;
        };
    }

    @Bean
    PartitionHandler partitionHandler(Step partMatchingStep, ObjectProvider<PartitionQueue> queue) throws Exception {
        return properties.goesToOthers() ? byOthers(queue.getObject()) : inThreads(partMatchingStep);
    }

    private PartitionHandler inThreads(Step worker) throws Exception {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("matching-");
        threads.setConcurrencyLimit(properties.threads());
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setTaskExecutor(threads);
        handler.setStep(worker);
        handler.setGridSize(properties.count());
        handler.afterPropertiesSet();
        return handler;
    }

    /** Requests go out by the queue; that a part is done is seen in the job repository, so no answer can be lost. */
    private PartitionHandler byOthers(PartitionQueue queue) throws Exception {
        MessageChannel channel = (message, _) -> {
            queue.send(PartRequest.write((StepExecutionRequest) message.getPayload()));
            return true;
        };
        MessagingTemplate template = new MessagingTemplate();
        template.setDefaultChannel(channel);
        MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
        handler.setStepName(WORKER);
        handler.setGridSize(properties.count());
        handler.setMessagingOperations(template);
        handler.setJobRepository(jobRepository);
        handler.setPollInterval(properties.pollInterval().toMillis());
        handler.afterPropertiesSet();
        return handler;
    }

    @Bean
    StepExecutionRequestHandler stepExecutionRequestHandler(BeanFactory beans) {
        BeanFactoryStepLocator steps = new BeanFactoryStepLocator();
        steps.setBeanFactory(beans);
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setStepLocator(steps);
        handler.setJobRepository(jobRepository);
        return handler;
    }

    private Run runOf(RunIdentity identity) {
        return runs.find(identity.id())
                .orElseThrow(() -> new IllegalStateException("There is no run " + identity.id()));
    }
}
