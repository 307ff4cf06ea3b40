package io.tradematching.launch;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Brings an instance that a dead process left behind into a state that can be restarted. Only the holder of the instance's lease
 * may call it.
 */
@Component
class InstanceRepair {

    private static final Logger log = LoggerFactory.getLogger(InstanceRepair.class);

    private final JobRepository jobRepository;
    private final JobOperator jobOperator;
    private final Clock clock;

    InstanceRepair(JobRepository jobRepository, JobOperator jobOperator, Clock clock) {
        this.jobRepository = jobRepository;
        this.jobOperator = jobOperator;
        this.clock = clock;
    }

    void mend(String jobName, JobParameters parameters) {
        JobInstance instance = jobRepository.getJobInstance(jobName, parameters);
        if (instance == null) {
            return;
        }
        List<JobExecution> executions = jobRepository.getJobExecutions(instance);
        if (executions.isEmpty()) {
            removeOrphan(instance);
        } else {
            executions.forEach(this::mend);
        }
    }

    /** The process died between writing the instance and its first execution; every later start would be refused. */
    private void removeOrphan(JobInstance instance) {
        log.warn("Job instance {} has no execution: removed, it starts afresh", instance.getInstanceId());
        jobRepository.deleteJobInstance(instance);
    }

    private void mend(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            log.warn("Job execution {} ended UNKNOWN: set to FAILED, it restarts", execution.getId());
            fail(execution);
        } else if (execution.getStatus().isRunning() || execution.getStatus() == BatchStatus.STOPPING) {
            log.warn(
                    "Job execution {} was left {} by a process that died: recovered, it restarts",
                    execution.getId(),
                    execution.getStatus());
            jobOperator.recover(execution);
        }
    }

    private void fail(JobExecution execution) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneId.systemDefault()));
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.UNKNOWN
                        || step.getStatus().isRunning())
                .forEach(step -> fail(step, now));
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(ExitStatus.FAILED);
        execution.setEndTime(now);
        jobRepository.update(execution);
    }

    private void fail(StepExecution step, LocalDateTime now) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(now);
        jobRepository.update(step);
    }
}
