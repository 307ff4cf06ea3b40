package io.tradematching.ingest;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells by type what a failed job suffered from: its document, a passing trouble of a service, or our own code. */
final class FailureClassifier {

    private static final List<Class<? extends Exception>> DATABASE_AWAY = List.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotGetJdbcConnectionException.class,
            CannotCreateTransactionException.class,
            // A commit or rollback that went nowhere: the connection was cut in the middle of a step.
            TransactionSystemException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private FailureClassifier() {}

    static Failure classify(String item, JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(thrown -> classify(item, thrown))
                .orElseGet(() -> new Failure(
                        FailureReason.TIMEOUT, item, "the job ended " + execution.getStatus() + " before its time"));
    }

    /** The failure that the throwable or one of its causes carries; what nobody expected is an INTERNAL_ERROR. */
    static Failure classify(String item, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FailureException known) {
                return known.failure();
            }
            if (isDatabaseAway(cause)) {
                return new Failure(FailureReason.SERVICE_UNAVAILABLE, item, "the database does not answer");
            }
            if (cause instanceof InterruptedException || cause instanceof JobInterruptedException) {
                return new Failure(FailureReason.TIMEOUT, item, "it was stopped: over its time, or its lease was lost");
            }
        }
        return new Failure(
                FailureReason.INTERNAL_ERROR,
                item,
                "unexpected " + thrown.getClass().getSimpleName());
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return DATABASE_AWAY.stream().anyMatch(type -> type.isInstance(cause))
                || cause instanceof SQLException sql && isConnectionTrouble(sql.getSQLState());
    }

    /** Classes of the SQL standard and of PostgreSQL: 08 connection, 57P shutdown, 25006 read-only while it fails over. */
    private static boolean isConnectionTrouble(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("25006"));
    }
}
