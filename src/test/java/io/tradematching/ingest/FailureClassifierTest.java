package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureClassifierTest {

    @Test
    void findsTheFailureThatAnExceptionCarries() {
        Failure encrypted = new Failure(FailureReason.ENCRYPTED_PDF, "x.pdf", "it needs a password");

        assertThat(FailureClassifier.classify("y", new IllegalStateException(encrypted.asException())))
                .isEqualTo(encrypted);
    }

    static List<Exception> troublesOfTheDatabase() {
        return List.of(
                new DataAccessResourceFailureException("connection refused"),
                new CannotCreateTransactionException("pool is empty"),
                new OptimisticLockingFailureException("somebody was faster"),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new IllegalStateException(new SQLException("connection lost", "08006")));
    }

    @ParameterizedTest
    @MethodSource("troublesOfTheDatabase")
    void triesAgainWhenTheDatabaseIsAway(Exception trouble) {
        assertThat(FailureClassifier.classify("y", trouble).reason()).isEqualTo(FailureReason.SERVICE_UNAVAILABLE);
    }

    @Test
    void triesAgainWhatWasStopped() {
        assertThat(FailureClassifier.classify("y", new JobInterruptedException("stopped"))
                        .reason())
                .isEqualTo(FailureReason.TIMEOUT);
    }

    @Test
    void callsWhatNobodyExpectedAFaultOfOurs() {
        assertThat(FailureClassifier.classify("y", new DataIntegrityViolationException("null value"))
                        .reason())
                .isEqualTo(FailureReason.INTERNAL_ERROR);
        assertThat(FailureClassifier.classify("y", new NullPointerException()).reason())
                .isEqualTo(FailureReason.INTERNAL_ERROR);
    }
}
