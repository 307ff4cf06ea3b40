package io.tradematching.launch;

import io.tradematching.launch.Leases.Lease;
import java.time.Duration;
import java.util.Optional;
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

    private final JobOperator jobOperator;
    private final Leases leases;
    private final InstanceRepair repair;
    private final RunSupervisor supervisor;
    private final LaunchPauses pauses;

    GuardedLauncher(
            JobOperator jobOperator,
            Leases leases,
            InstanceRepair repair,
            RunSupervisor supervisor,
            LaunchPauses pauses) {
        this.jobOperator = jobOperator;
        this.leases = leases;
        this.repair = repair;
        this.supervisor = supervisor;
        this.pauses = pauses;
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
        if (supervisor.isStopping() || pauses.of(job.getName()).isPresent()) {
            return new RunOutcome.Busy();
        }
        Optional<Lease> lease = leases.tryAcquire(name);
        if (lease.isEmpty()) {
            return new RunOutcome.Busy();
        }
        try (var _ = supervisor.watch(lease.get(), limit, heartbeat)) {
            repair.mend(job.getName(), parameters);
            return start(job, parameters);
        }
    }

    /**
     * Brings the instance that a dead process left behind into a state that can be restarted, and starts nothing.
     *
     * @return false if a process that is alive holds the lease
     */
    public boolean recover(String name, String jobName, JobParameters parameters) {
        Optional<Lease> lease = leases.tryAcquire(name);
        if (lease.isEmpty()) {
            return false;
        }
        try {
            repair.mend(jobName, parameters);
            return true;
        } finally {
            lease.ifPresent(leases::release);
        }
    }

    private RunOutcome start(Job job, JobParameters parameters) {
        try {
            JobExecution execution = jobOperator.start(job, parameters);
            return new RunOutcome.Ran(execution);
        } catch (JobInstanceAlreadyCompleteException _) {
            return new RunOutcome.AlreadyComplete();
        } catch (JobExecutionAlreadyRunningException _) {
            return new RunOutcome.Busy();
        } catch (JobRestartException | InvalidJobParametersException e) {
            throw new IllegalStateException("Job %s cannot be started".formatted(job.getName()), e);
        }
    }
}
