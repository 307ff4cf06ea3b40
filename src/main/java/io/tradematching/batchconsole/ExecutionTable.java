package io.tradematching.batchconsole;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Single executions and what belongs to them. */
@Repository
class ExecutionTable {

    private static final String EXECUTIONS = """
            SELECT e.*, i.job_name,
                   (SELECT string_agg(p.parameter_name || '=' || coalesce(p.parameter_value, ''), ', ' ORDER BY p.parameter_name)
                      FROM batch_job_execution_params p
                     WHERE p.job_execution_id = e.job_execution_id AND p.identifying = 'Y') AS parameters
              FROM batch_job_execution e JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
            """;

    private final JdbcClient jdbc;

    ExecutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExecutionRow> find(long executionId) {
        return jdbc.sql(EXECUTIONS + " WHERE e.job_execution_id = :id")
                .param("id", executionId)
                .query(ExecutionRow::of)
                .optional();
    }

    /** All that were ever made of one instance, the oldest first. */
    List<ExecutionRow> attempts(long instanceId) {
        return jdbc.sql(EXECUTIONS + " WHERE e.job_instance_id = :id ORDER BY e.job_execution_id")
                .param("id", instanceId)
                .query(ExecutionRow::of)
                .list();
    }

    List<ExecutionRow> running() {
        return jdbc.sql(EXECUTIONS + """
                         WHERE e.status IN ('STARTING', 'STARTED', 'STOPPING')
                         ORDER BY e.create_time DESC, e.job_execution_id DESC LIMIT 200
                        """).query(ExecutionRow::of).list();
    }

    List<StepRow> steps(List<Long> executionIds) {
        return executionIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT * FROM batch_step_execution WHERE job_execution_id IN (:ids) ORDER BY step_execution_id
                        """).param("ids", executionIds).query(StepRow::of).list();
    }

    List<ParameterRow> parameters(long executionId) {
        return jdbc.sql("SELECT * FROM batch_job_execution_params WHERE job_execution_id = :id ORDER BY parameter_name")
                .param("id", executionId)
                .query((row, _) -> new ParameterRow(
                        row.getString("parameter_name"),
                        row.getString("parameter_type"),
                        Objects.requireNonNullElse(row.getString("parameter_value"), ""),
                        "Y".equals(row.getString("identifying"))))
                .list();
    }

    /** The end of the execution in Spring Batch's own words, cut at 2,500 characters. */
    String exitMessage(long executionId) {
        return jdbc.sql("SELECT coalesce(exit_message, '') FROM batch_job_execution WHERE job_execution_id = :id")
                .param("id", executionId)
                .query(String.class)
                .single();
    }
}
