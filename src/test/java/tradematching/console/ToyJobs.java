package tradematching.console;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs that fail, that take as long as a test wants, and that are divided. */
@Configuration
public class ToyJobs {

    private final JobRepository repository;
    private final Switches switches = new Switches();

    ToyJobs(JobRepository repository) {
        this.repository = repository;
    }

    @Bean
    Switches switches() {
        return switches;
    }

    /** Its second step fails while the switch says so, with a message longer than Spring Batch keeps. */
    @Bean
    Job flaky() {
        return new JobBuilder("flaky", repository)
                .start(step("prepare", (contribution, _) -> {
                    contribution.incrementWriteCount(3);
                    contribution.getStepExecution().getExecutionContext().putString("prepared", "three things");
                    return RepeatStatus.FINISHED;
                }))
                .next(step("load", (_, _) -> {
                    if (switches.failing.get()) {
                        throw new IllegalStateException(
                                "Item 4711 cannot be loaded", new ToyException("x".repeat(4_000) + "!"));
                    }
                    return RepeatStatus.FINISHED;
                }))
                .build();
    }

    /** Goes on until it is released or stopped. */
    @Bean
    Job endless() {
        return new JobBuilder("endless", repository)
                .start(step("count", (contribution, _) -> {
                    contribution.incrementReadCount();
                    boolean released = switches.release.get().await(20, TimeUnit.MILLISECONDS);
                    return RepeatStatus.continueIf(!released);
                }))
                .build();
    }

    @Bean
    Job divided() {
        Step part = step("part", (contribution, _) -> {
            contribution.incrementWriteCount(10);
            return RepeatStatus.FINISHED;
        });
        return new JobBuilder("divided", repository)
                .start(new StepBuilder("split", repository)
                        .partitioner("part", ToyJobs::partitions)
                        .step(part)
                        .gridSize(3)
                        .build())
                .build();
    }

    private static Map<String, ExecutionContext> partitions(int size) {
        return IntStream.range(0, size)
                .boxed()
                .collect(Collectors.toMap(number -> "partition" + number, _ -> new ExecutionContext()));
    }

    private Step step(String name, Tasklet work) {
        return new StepBuilder(name, repository).tasklet(work).build();
    }

    /** What the jobs do is up to the test. */
    public static final class Switches {

        public final AtomicBoolean failing = new AtomicBoolean();
        public final AtomicReference<CountDownLatch> release = new AtomicReference<>(new CountDownLatch(1));
    }

    static final class ToyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ToyException(String message) {
            super(message);
        }
    }
}
