package io.tradematching.reconciliation;

import io.tradematching.failure.FailureException;
import io.tradematching.failure.TransientFailureException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Why a run failed, and whether it is worth starting again by itself. */
final class RunFailure {

    private RunFailure() {}

    static boolean isPassing(JobExecution execution) {
        for (Throwable cause = causeOf(execution); cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Throwable causeOf(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
    }

    /** One sentence without trade data. */
    static String words(JobExecution execution) {
        Throwable cause = causeOf(execution);
        String step = lastStep(execution);
        if (cause == null) {
            return "step %s ended %s".formatted(step, execution.getStatus());
        }
        return switch (cause) {
            case FailureException known ->
                "step %s: %s".formatted(step, known.failure().explanation());
            case ImbalanceException imbalance -> "step %s: %s".formatted(step, imbalance.getMessage());
            default -> "step %s: unexpected %s".formatted(step, cause.getClass().getSimpleName());
        };
    }

    static @Nullable String lastStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .findFirst()
                .orElse(null);
    }
}
