package io.tradematching.launch;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.stereotype.Component;

/** The one way in which a job is started or restarted. */
@Component
public class GuardedLauncher {

    private static final Logger log = LoggerFactory.getLogger(GuardedLauncher.class);

    private final JobOperator jobOperator;
    private final Leases leases;
    private final InstanceRepair repair;
    private final RunSupervisor supervisor;

    GuardedLauncher(JobOperator jobOperator, Leases leases, InstanceRepair repair, RunSupervisor supervisor) {
        this.jobOperator = jobOperator;
        this.leases = leases;
        this.repair = repair;
        this.supervisor = supervisor;
    }

    /** Whether this process ends: it starts no run any more, and those it has are stopped soon. */
    public boolean isStopping() {
        return supervisor.isStopping();
    }

    /**
     * Runs the instance in the calling thread: from its first step, or from the step where it failed or died.
     *
     * @param name of the lease: one name for each job instance
     * @param limit after which the run is stopped and its thread interrupted
     * @param heartbeat called about every third of a lease while the run lasts
     */
    public RunOutcome run(String name, Job job, JobParameters parameters, Duration limit, Runnable heartbeat) {
        Optional<Lease> lease = supervisor.isStopping() ? Optional.empty() : leases.tryAcquire(name);
        if (lease.isEmpty()) {
            return new RunOutcome.Busy();
        }
        try (var _ = supervisor.watch(lease.get(), limit, heartbeat)) {
            repair.mend(job.getName(), parameters);
            return start(job, parameters);
        }
    }

    private RunOutcome start(Job job, JobParameters parameters) {
        try {
            JobExecution execution = jobOperator.start(job, parameters);
            return new RunOutcome.Ran(execution);
        } catch (JobInstanceAlreadyCompleteException _) {
            return new RunOutcome.AlreadyComplete();
        } catch (JobExecutionAlreadyRunningException e) {
            // Nobody who keeps to the lease: somebody started it by other means.
            log.warn("Job {} cannot be started now: {}", job.getName(), e.getMessage());
            return new RunOutcome.Busy();
        } catch (JobRestartException | InvalidJobParametersException e) {
            throw new IllegalStateException("Job %s cannot be started".formatted(job.getName()), e);
        }
    }
}
