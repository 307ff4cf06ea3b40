package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failures of executions with their whole stack traces. */
@Repository
class FailureTable {

    private final JdbcClient jdbc;

    FailureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first failure of an execution stands for it; a later one is only added. */
    void add(FailureRecord failure) {
        Fingerprint fingerprint = failure.fingerprint();
        jdbc.sql("""
                        INSERT INTO console_failure (job_execution_id, step_name, failed_at, exception, message, shape,
                            fingerprint, stack_trace, whole, representative)
                        VALUES (:execution, :step, :at, :exception, :message, :shape, :fingerprint, :trace, :whole,
                            NOT EXISTS (SELECT 1 FROM console_failure WHERE job_execution_id = :execution AND representative))
                        ON CONFLICT DO NOTHING
                        """)
                .param("execution", failure.executionId())
                .param("step", failure.step())
                .param("at", Timestamp.from(failure.at()))
                .param("exception", failure.exception())
                .param("message", storable(failure.message()))
                .param("shape", storable(fingerprint.shape()))
                .param("fingerprint", fingerprint.id())
                .param("trace", storable(failure.stackTrace()))
                .param("whole", failure.whole())
                .update();
    }

    List<FailureRecord> of(List<Long> executionIds) {
        return executionIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM console_failure WHERE job_execution_id IN (:ids) ORDER BY id")
                        .param("ids", executionIds)
                        .query(FailureTable::row)
                        .list();
    }

    /** Unresolved executions about which nothing is recorded: they failed where no console listened. */
    List<FailureRecord> unrecorded(int limit) {
        return jdbc.sql("""
                        SELECT e.job_execution_id, e.status, coalesce(e.end_time, e.last_updated, e.create_time) AS failed_at,
                               s.step_name, coalesce(nullif(s.exit_message, ''), e.exit_message, '') AS exit_message
                          FROM batch_job_execution e
                          LEFT JOIN LATERAL (SELECT * FROM batch_step_execution s
                                              WHERE s.job_execution_id = e.job_execution_id AND s.status <> 'COMPLETED'
                                              ORDER BY s.step_execution_id DESC LIMIT 1) s ON TRUE
                         WHERE e.status IN ('FAILED', 'STOPPED', 'UNKNOWN')
                           AND NOT EXISTS (SELECT 1 FROM console_failure f WHERE f.job_execution_id = e.job_execution_id)
                         LIMIT :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> FailureRecord.ofExitMessage(
                        row.getLong("job_execution_id"),
                        row.getString("step_name") == null ? "" : row.getString("step_name"),
                        java.util.Objects.requireNonNull(BatchTime.read(row, "failed_at")),
                        row.getString("status"),
                        row.getString("exit_message")))
                .list();
    }

    private static FailureRecord row(ResultSet row, int number) throws SQLException {
        return new FailureRecord(
                row.getLong("job_execution_id"),
                row.getString("step_name"),
                row.getTimestamp("failed_at").toInstant(),
                row.getString("exception"),
                row.getString("message"),
                row.getString("stack_trace"),
                row.getBoolean("whole"));
    }

    /** PostgreSQL stores no NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
