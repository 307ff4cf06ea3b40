package io.tradematching.reconciliation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Works on parts of runs for other processes. A lock that dies with its process keeps two workers from one part: when a request
 * comes again because its first worker died, the second finds the lock free.
 */
@Component
public class PartitionWorker {

    private static final Logger log = LoggerFactory.getLogger(PartitionWorker.class);

    /** Sets these locks apart from others in the database. */
    private static final int LOCKS = 0x70617274;

    private final StepExecutionRequestHandler handler;
    private final JobRepository jobRepository;
    private final DataSource database;

    PartitionWorker(StepExecutionRequestHandler handler, JobRepository jobRepository, DataSource database) {
        this.handler = handler;
        this.jobRepository = jobRepository;
        this.database = database;
    }

    /** @return whether the request is done with; if not, it is to be handed out again later */
    public boolean work(String request) {
        StepExecutionRequest part = PartRequest.parse(request);
        try (Connection connection = database.getConnection()) {
            if (!lock(connection, part.getStepExecutionId())) {
                log.info("Part {} is being worked on elsewhere", part.getStepExecutionId());
                return false;
            }
            try {
                workUnlessDone(part);
            } finally {
                unlock(connection, part.getStepExecutionId());
            }
            return true;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database does not answer", e);
        }
    }

    private void workUnlessDone(StepExecutionRequest part) {
        StepExecution execution = jobRepository.getStepExecution(part.getStepExecutionId());
        if (execution == null || !isOpen(execution)) {
            log.info("Part {} needs no more work", part.getStepExecutionId());
            return;
        }
        handler.handle(part);
    }

    /** A part that was given up, because its run failed or was started again, has another execution by now. */
    private static boolean isOpen(StepExecution execution) {
        BatchStatus status = execution.getStatus();
        return status.isRunning() && execution.getJobExecution().getStatus().isRunning();
    }

    private static boolean lock(Connection connection, long part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCKS);
            statement.setInt(2, Long.hashCode(part));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void unlock(Connection connection, long part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_unlock(?, ?)")) {
            statement.setInt(1, LOCKS);
            statement.setInt(2, Long.hashCode(part));
            statement.execute();
        }
    }
}
