package io.tradematching.batchconsole;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Failed and not since succeeded: the latest execution of its instance, ended FAILED, STOPPED or UNKNOWN. One that was abandoned,
 * or started again, is not among them.
 */
@Repository
class UnresolvedFailures {

    static final String UNRESOLVED = """
            e.status IN ('FAILED', 'STOPPED', 'UNKNOWN')
              AND NOT EXISTS (SELECT 1 FROM batch_job_execution later
                               WHERE later.job_instance_id = e.job_instance_id
                                 AND later.job_execution_id > e.job_execution_id)
            """;

    private final JdbcClient jdbc;

    UnresolvedFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest first. */
    List<FailureGroup> groups() {
        return jdbc.sql("""
                        SELECT i.job_name, coalesce(f.fingerprint, '') AS fingerprint, coalesce(max(f.step_name), '') AS step,
                               coalesce(max(f.exception), '') AS exception, coalesce(max(f.shape), '') AS shape,
                               count(*) AS executions, min(e.create_time) AS first_at, max(e.create_time) AS last_at,
                               max(e.job_execution_id) AS sample
                          FROM batch_job_execution e
                          JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
                          LEFT JOIN console_failure f ON f.job_execution_id = e.job_execution_id AND f.representative
                         WHERE %s
                         GROUP BY i.job_name, f.fingerprint
                         ORDER BY count(*) DESC, max(e.job_execution_id) DESC
                        """.formatted(UNRESOLVED))
                .query((row, _) -> new FailureGroup(
                        row.getString("job_name"),
                        row.getString("fingerprint"),
                        row.getString("step"),
                        row.getString("exception"),
                        row.getString("shape"),
                        row.getLong("executions"),
                        Objects.requireNonNull(BatchTime.read(row, "first_at")),
                        Objects.requireNonNull(BatchTime.read(row, "last_at")),
                        row.getLong("sample")))
                .list();
    }

    /** The executions of a group, the latest first. */
    List<ExecutionRow> ofGroup(String jobName, String fingerprint, int limit) {
        return jdbc.sql("""
                        SELECT e.*, i.job_name,
                               (SELECT string_agg(p.parameter_name || '=' || coalesce(p.parameter_value, ''), ', '
                                                  ORDER BY p.parameter_name)
                                  FROM batch_job_execution_params p
                                 WHERE p.job_execution_id = e.job_execution_id AND p.identifying = 'Y') AS parameters
                          FROM batch_job_execution e
                          JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
                          LEFT JOIN console_failure f ON f.job_execution_id = e.job_execution_id AND f.representative
                         WHERE %s AND i.job_name = :job AND coalesce(f.fingerprint, '') = :fingerprint
                         ORDER BY e.job_execution_id DESC LIMIT :limit
                        """.formatted(UNRESOLVED))
                .param("job", jobName)
                .param("fingerprint", fingerprint)
                .param("limit", limit)
                .query(ExecutionRow::of)
                .list();
    }

    boolean isUnresolved(long executionId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM batch_job_execution e WHERE e.job_execution_id = :id AND %s)"
                        .formatted(UNRESOLVED))
                .param("id", executionId)
                .query(Boolean.class)
                .single();
    }
}
