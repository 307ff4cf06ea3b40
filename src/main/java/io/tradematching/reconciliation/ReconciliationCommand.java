package io.tradematching.reconciliation;

import io.tradematching.launch.RunOutcome;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * One reconciliation as a process of its own: {@code --spring.batch.job.name=reconciliation businessDate=2026-01-31 [rerun=1]}. The
 * exit code tells the scheduler what became of it.
 */
@Component
@ConditionalOnProperty(name = "spring.batch.job.name", havingValue = ReconciliationJobConfiguration.JOB)
class ReconciliationCommand implements ApplicationRunner, ExitCodeGenerator {

    static final int COMPLETE = 0;
    static final int FAILED = 1;
    static final int WRONG_ARGUMENTS = 2;
    /** As in sysexits.h: another process is at it, try later. */
    static final int BUSY = 75;

    private static final Logger log = LoggerFactory.getLogger(ReconciliationCommand.class);

    private final ReconciliationRuns runs;
    private int exitCode = FAILED;

    ReconciliationCommand(ReconciliationRuns runs) {
        this.runs = runs;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try {
            exitCode = exitCodeOf(runs.run(identity(arguments)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            log.error("Usage: businessDate=2026-01-31 [rerun=1]. {}", e.getMessage());
            exitCode = WRONG_ARGUMENTS;
        }
    }

    private static RunIdentity identity(ApplicationArguments arguments) {
        String rerun = value(arguments, RunIdentity.RERUN);
        String date = value(arguments, RunIdentity.BUSINESS_DATE);
        if (date.isEmpty()) {
            throw new IllegalArgumentException("businessDate is missing");
        }
        return new RunIdentity(ScheduledJob.businessDate(date), rerun.isEmpty() ? 0 : Integer.parseInt(rerun));
    }

    private static String value(ApplicationArguments arguments, String name) {
        return arguments.getNonOptionArgs().stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static int exitCodeOf(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Ran(JobExecution execution) ->
                execution.getStatus() == BatchStatus.COMPLETED ? COMPLETE : FAILED;
            case RunOutcome.AlreadyComplete _ -> COMPLETE;
            case RunOutcome.Busy _ -> BUSY;
        };
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
