package io.tradematching.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import tradematching.local.LocalTenant;

/** The measured traps of Spring Batch 6 around starting and restarting, each on a real PostgreSQL. */
@SpringJUnitConfig(
        classes = GuardedLauncherTest.Beans.class,
        initializers = {ConfigDataApplicationContextInitializer.class, LocalTenant.class})
@TestPropertySource(properties = "platform.lease.duration=3s")
@Timeout(120)
class GuardedLauncherTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Autowired
    private GuardedLauncher launcher;

    @Autowired
    private Leases leases;

    @Autowired
    private InstanceRepair repair;

    @Autowired
    private LaunchPauses pauses;

    @Autowired
    private JobOperator jobOperator;

    @Autowired
    private JobRepository jobRepository;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger firstStepRuns = new AtomicInteger();
    private final AtomicInteger lastStepRuns = new AtomicInteger();
    private JobParameters parameters = new JobParameters();
    private String name = "";

    @BeforeEach
    void newInstance() {
        name = UUID.randomUUID().toString();
        parameters = new JobParametersBuilder().addString("name", name).toJobParameters();
    }

    @Test
    void runsAFreshInstanceOnceHoweverManyStartIt() throws Exception {
        Job job = job(() -> {});

        List<RunOutcome> outcomes = race(8, job);

        assertThat(lastStepRuns).hasValue(1);
        assertThat(outcomes).filteredOn(RunOutcome.Ran.class::isInstance).hasSize(1);
    }

    @Test
    void restartsAFailedInstanceOnceHoweverManyRestartIt() throws Exception {
        run(job(() -> fail("the first time")));
        lastStepRuns.set(0);

        List<RunOutcome> outcomes = race(8, job(() -> {}));

        assertThat(lastStepRuns).hasValue(1);
        assertThat(outcomes).filteredOn(RunOutcome.Ran.class::isInstance).hasSize(1);
    }

    @Test
    void doesNotRepeatCompletedStepsOnRestart() {
        run(job(() -> fail("the first time")));

        RunOutcome outcome = run(job(() -> {}));

        assertThat(statusOf(outcome)).isEqualTo(BatchStatus.COMPLETED);
        assertThat(firstStepRuns).hasValue(1);
        assertThat(lastStepRuns).hasValue(2);
    }

    @Test
    void leavesACompletedInstanceAlone() {
        run(job(() -> {}));

        assertThat(run(job(() -> {}))).isInstanceOf(RunOutcome.AlreadyComplete.class);
        assertThat(lastStepRuns).hasValue(1);
    }

    @Test
    void removesAnInstanceThatDiedBeforeItsFirstExecution() {
        Job job = job(() -> {});
        jobRepository.createJobInstance(job.getName(), parameters);

        assertThat(statusOf(run(job))).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void recoversAnExecutionWhoseProcessWasKilledAndRunsOnlyWhatIsUnfinished() {
        Job job = job(() -> fail("as if killed"));
        JobExecution killed = executionOf(run(job));
        setStatus(killed, "STARTED");

        assertThat(statusOf(run(job(() -> {})))).isEqualTo(BatchStatus.COMPLETED);
        assertThat(firstStepRuns).hasValue(1);
    }

    @Test
    void recoversAnExecutionThatWasKilledBeforeItsFirstStep() {
        Job job = job(() -> {});
        JobInstance instance = jobRepository.createJobInstance(job.getName(), parameters);
        jobRepository.createJobExecution(instance, parameters, new ExecutionContext());

        assertThat(statusOf(run(job))).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void mendsAnUnknownExecution() {
        JobExecution unknown = executionOf(run(job(() -> fail("as if recovered while alive"))));
        setStatus(unknown, "UNKNOWN");

        assertThat(statusOf(run(job(() -> {})))).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void waitsForALeaseToExpireBeforeItTakesOverDeadWork() {
        jdbc.sql("INSERT INTO work_lease VALUES (:name, gen_random_uuid(), now() + interval '2 seconds')")
                .param("name", name)
                .update();

        assertThat(run(job(() -> {}))).isInstanceOf(RunOutcome.Busy.class);
        Awaitility.await().until(() -> run(job(() -> {})) instanceof RunOutcome.Ran);
    }

    @Test
    void keepsItsLeaseWhileTheJobRunsLongerThanOneLease() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch beats = new CountDownLatch(5);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<RunOutcome> first = other.submit(() -> launcher.run(
                    name,
                    job(() -> {
                        running.countDown();
                        await(beats);
                    }),
                    parameters,
                    LIMIT,
                    beats::countDown));
            await(running);
            while (beats.getCount() > 0) {
                assertThat(run(job(() -> {}))).isInstanceOf(RunOutcome.Busy.class);
            }
            assertThat(statusOf(first.get())).isEqualTo(BatchStatus.COMPLETED);
        }
        assertThat(lastStepRuns).hasValue(1);
    }

    @Test
    void stopsARunThatHasLostItsLease() {
        RunOutcome outcome = run(job(() -> {
            // In a transaction of its own, as another process would.
            CompletableFuture.runAsync(this::giveLeaseToSomebodyElse).join();
            await(new CountDownLatch(1));
        }));

        assertThat(statusOf(outcome)).isNotEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void stopsARunThatTakesTooLongAndLeavesItsThreadUsable() {
        RunOutcome outcome = launcher.run(
                name, job(() -> await(new CountDownLatch(1))), parameters, Duration.ofMillis(300), () -> {});

        assertThat(statusOf(outcome)).isNotEqualTo(BatchStatus.COMPLETED);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(statusOf(run(job(() -> {})))).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void startsNothingWhileLaunchingIsPausedAndGoesOnAfterwards() {
        Job job = job(() -> {});
        pauses.pause(job.getName(), "olga", "the database is moved");

        assertThat(run(job)).isInstanceOf(RunOutcome.Busy.class);
        pauses.resume(job.getName());

        assertThat(statusOf(run(job))).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void recoversWhatADeadProcessLeftButNotWhatALivingOneHolds() {
        Leases.Lease living = leases.tryAcquire(name).orElseThrow();
        assertThat(launcher.recover(name, "any", parameters)).isFalse();
        leases.release(living);
        assertThat(launcher.recover(name, "any", parameters)).isTrue();
    }

    @Test
    void stopsItsRunsAndStartsNoneWhenTheProcessEnds() {
        RunSupervisor supervisor = new RunSupervisor(leases, new LeaseProperties(Duration.ofSeconds(3), Duration.ZERO));
        GuardedLauncher ending = new GuardedLauncher(jobOperator, leases, repair, supervisor, pauses);
        RunOutcome stopped = ending.run(
                name,
                job(() -> {
                    supervisor.stop();
                    await(new CountDownLatch(1));
                }),
                parameters,
                LIMIT,
                () -> {});

        assertThat(statusOf(stopped)).isNotEqualTo(BatchStatus.COMPLETED);
        assertThat(ending.run(name, job(() -> {}), parameters, LIMIT, () -> {})).isInstanceOf(RunOutcome.Busy.class);
        assertThat(statusOf(run(job(() -> {}))))
                .as("by another process, at once")
                .isEqualTo(BatchStatus.COMPLETED);
        supervisor.close();
    }

    private List<RunOutcome> race(int contenders, Job job) throws Exception {
        CountDownLatch ready = new CountDownLatch(contenders);
        Callable<RunOutcome> contender = () -> {
            ready.countDown();
            await(ready);
            return run(job);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(contenders)) {
            List<Future<RunOutcome>> results = threads.invokeAll(java.util.Collections.nCopies(contenders, contender));
            return results.stream().map(Future::resultNow).toList();
        }
    }

    private RunOutcome run(Job job) {
        return launcher.run(name, job, parameters, LIMIT, () -> {});
    }

    private Job job(Runnable lastStep) {
        return new JobBuilder("two-steps", jobRepository)
                .start(step("first", () -> firstStepRuns.incrementAndGet()))
                .next(step("last", () -> {
                    lastStepRuns.incrementAndGet();
                    lastStep.run();
                }))
                .build();
    }

    private Step step(String stepName, Runnable work) {
        Tasklet tasklet = (_, _) -> {
            work.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(stepName, jobRepository)
                .tasklet(tasklet, transactions)
                .build();
    }

    private void setStatus(JobExecution execution, String status) {
        jdbc.sql("UPDATE batch_job_execution SET status = :status, end_time = NULL WHERE job_execution_id = :id")
                .param("status", status)
                .param("id", execution.getId())
                .update();
        jdbc.sql("UPDATE batch_step_execution SET status = :status, end_time = NULL"
                        + " WHERE job_execution_id = :id AND step_name = 'last'")
                .param("status", status)
                .param("id", execution.getId())
                .update();
    }

    private void giveLeaseToSomebodyElse() {
        jdbc.sql("UPDATE work_lease SET owner = gen_random_uuid() WHERE name = :name")
                .param("name", name)
                .update();
    }

    private static JobExecution executionOf(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(RunOutcome.Ran.class);
        return ((RunOutcome.Ran) outcome).execution();
    }

    private static BatchStatus statusOf(RunOutcome outcome) {
        return executionOf(outcome).getStatus();
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @org.springframework.boot.test.context.TestConfiguration
    @EnableConfigurationProperties(LeaseProperties.class)
    @Import({GuardedLauncher.class, LaunchPauses.class, Leases.class, InstanceRepair.class, RunSupervisor.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        BatchAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
