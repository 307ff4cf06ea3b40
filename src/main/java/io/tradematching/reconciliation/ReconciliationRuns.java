package io.tradematching.reconciliation;

import io.tradematching.launch.RunOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Starts reconciliations and tells how they stand. */
@Service
public class ReconciliationRuns implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationRuns.class);

    private final RunLauncher launcher;
    private final JobRepository jobRepository;
    private final RunRecords runs;
    private final ReportHeads heads;
    private final ReconciliationProperties properties;
    private final Clock clock;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reconciliation").daemon().factory());

    ReconciliationRuns(
            RunLauncher launcher,
            JobRepository jobRepository,
            RunRecords runs,
            ReportHeads heads,
            ReconciliationProperties properties,
            Clock clock) {
        this.launcher = launcher;
        this.jobRepository = jobRepository;
        this.runs = runs;
        this.heads = heads;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Runs in the calling thread. A run that failed or died goes on where it stopped; a complete one is left alone.
     *
     * @throws InterruptedException while it waits for its next attempt
     */
    public RunOutcome run(RunIdentity identity) throws InterruptedException {
        runs.open(identity, clock.instant(), properties.segments());
        return launcher.run(identity);
    }

    /** Like {@link #run}, but in the background, after what this process already has to do. */
    public ReconciliationRun start(RunIdentity identity) {
        Run run = runs.open(identity, clock.instant(), properties.segments());
        ReconciliationRun before = describe(run);
        if (before.status() != RunStatus.COMPLETED) {
            queue.execute(() -> runQuietly(identity));
        }
        return before;
    }

    private void runQuietly(RunIdentity identity) {
        try {
            launcher.runWhenFree(identity);
        } catch (InterruptedException _) {
            log.warn("Reconciliation {} was given up while it waited; it can be started again", identity.id());
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("Reconciliation {} could not be started", identity.id(), e);
        }
    }

    public Optional<ReconciliationRun> find(String id) {
        return runs.find(id).map(this::describe);
    }

    /** Latest business date first. */
    public List<ReconciliationRun> latest(int limit) {
        return runs.latest(limit).stream().map(this::describe).toList();
    }

    /** Latest business date first, those after the given run in that order; none if there is no such run. */
    public List<ReconciliationRun> latest(int limit, String afterId) {
        return runs.find(afterId).map(run -> runs.before(run.identity(), limit)).orElse(List.of()).stream()
                .map(this::describe)
                .toList();
    }

    /** What to ask for when a date is to be reconciled once more although it is complete. */
    public RunIdentity nextRerun(LocalDate businessDate) {
        return new RunIdentity(businessDate, runs.nextRerun(businessDate));
    }

    private ReconciliationRun describe(Run run) {
        JobExecution last = lastExecution(run.identity());
        RunStatus status = RunStatus.of(last);
        return new ReconciliationRun(
                run.identity(),
                status,
                run.asOf(),
                last == null ? null : RunFailure.lastStep(last),
                runs.isMatched(run) ? heads.of(run) : null,
                runs.error(run).orElse(null));
    }

    private @Nullable JobExecution lastExecution(RunIdentity identity) {
        return jobRepository.getLastJobExecution(ReconciliationJobConfiguration.JOB, identity.parameters());
    }

    @Override
    public void destroy() {
        queue.shutdownNow();
    }
}
