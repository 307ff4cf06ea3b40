package io.tradematching.batchconsole;

import io.tradematching.launch.GuardedLauncher;
import io.tradematching.launch.LaunchPauses;
import io.tradematching.launch.LaunchPauses.Pause;
import io.tradematching.launch.OperatedJob;
import io.tradematching.launch.RunOutcome;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs jobs in the way that each job asks for; one that asks for none is started through the {@code JobOperator}. */
@Component
class Launching {

    private final ObjectProvider<OperatedJob> operatedJobs;
    private final KnownJobs jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final GuardedLauncher guard;
    private final LaunchPauses pauses;

    Launching(
            ObjectProvider<OperatedJob> operatedJobs,
            KnownJobs jobs,
            JobOperator operator,
            JobRepository repository,
            GuardedLauncher guard,
            LaunchPauses pauses) {
        this.operatedJobs = operatedJobs;
        this.jobs = jobs;
        this.operator = operator;
        this.repository = repository;
        this.guard = guard;
        this.pauses = pauses;
    }

    boolean knows(String jobName) {
        return jobs.find(jobName).isPresent();
    }

    /** In the calling thread. */
    RunOutcome run(String jobName, JobParameters parameters) throws InterruptedException {
        Optional<Pause> pause = pauses.of(jobName);
        if (pause.isPresent()) {
            throw new ActionRefusedException("Launching is paused by %s: %s"
                    .formatted(pause.get().actor(), pause.get().reason()));
        }
        Optional<OperatedJob> operated = operated(jobName);
        return operated.isPresent() ? operated.get().run(parameters) : runPlainly(jobName, parameters);
    }

    private RunOutcome runPlainly(String jobName, JobParameters parameters) {
        Job job = jobs.find(jobName)
                .orElseThrow(() -> new ActionRefusedException("This application has no job " + jobName));
        try {
            return new RunOutcome.Ran(operator.start(job, parameters));
        } catch (JobInstanceAlreadyCompleteException _) {
            return new RunOutcome.AlreadyComplete();
        } catch (JobExecutionAlreadyRunningException _) {
            return new RunOutcome.Busy();
        } catch (JobRestartException | InvalidJobParametersException e) {
            throw new ActionRefusedException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    /** @return false if a process that is alive holds the instance */
    boolean recover(JobExecution execution) {
        String jobName = execution.getJobInstance().getJobName();
        return operated(jobName)
                .map(job -> guard.recover(
                        job.leaseName(execution.getJobParameters()), jobName, execution.getJobParameters()))
                .orElseGet(() -> {
                    operator.recover(execution);
                    return true;
                });
    }

    /**
     * Says so in the repository alone, where the execution looks after each of its transactions. {@code JobOperator.stop} writes the
     * records of running steps as well, and a step whose record was changed under it ends UNKNOWN and cannot be restarted.
     *
     * @return false if it has ended
     */
    boolean askToStop(long executionId) {
        JobExecution execution = execution(executionId);
        if (!execution.getStatus().isRunning()) {
            return false;
        }
        execution.setStatus(BatchStatus.STOPPING);
        repository.update(execution);
        return true;
    }

    JobExecution execution(long id) {
        JobExecution execution = repository.getJobExecution(id);
        if (execution == null) {
            throw new ActionRefusedException("There is no job execution " + id);
        }
        return execution;
    }

    private Optional<OperatedJob> operated(String jobName) {
        return operatedJobs.stream()
                .filter(job -> job.jobName().equals(jobName))
                .findFirst();
    }
}
