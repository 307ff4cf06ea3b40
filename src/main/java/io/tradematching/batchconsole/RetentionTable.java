package io.tradematching.batchconsole;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds and removes job instances that nobody needs any more. */
@Repository
class RetentionTable {

    /**
     * The latest execution of an instance decides for all of them. Few instances have several: these are found first, from the
     * index alone.
     */
    private static final String REMOVABLE = """
              FROM batch_job_execution e JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
             WHERE e.create_time < :before AND e.status IN ('COMPLETED', 'ABANDONED')
               AND NOT EXISTS (SELECT 1 FROM (SELECT job_instance_id, max(job_execution_id) AS latest
                                                FROM batch_job_execution GROUP BY job_instance_id HAVING count(*) > 1) again
                                WHERE again.job_instance_id = e.job_instance_id AND again.latest > e.job_execution_id)
               AND e.job_instance_id NOT IN (SELECT job_instance_id FROM console_action WHERE job_instance_id IS NOT NULL)
            """;

    /** From the leaves to the instance. */
    private static final List<String> REMOVALS = List.of(
            "DELETE FROM batch_step_execution_context WHERE step_execution_id IN (SELECT s.step_execution_id"
                    + " FROM batch_step_execution s WHERE s.job_execution_id IN (%s))",
            "DELETE FROM batch_step_execution WHERE job_execution_id IN (%s)",
            "DELETE FROM batch_job_execution_context WHERE job_execution_id IN (%s)",
            "DELETE FROM batch_job_execution_params WHERE job_execution_id IN (%s)",
            "DELETE FROM console_failure WHERE job_execution_id IN (%s)",
            "DELETE FROM console_heartbeat WHERE job_execution_id IN (%s)");

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Retention.Removable> removable(Instant before) {
        return jdbc.sql("SELECT i.job_name, count(*) AS instances, min(e.create_time) AS oldest " + REMOVABLE
                        + " GROUP BY i.job_name ORDER BY i.job_name")
                .param("before", BatchTime.of(before))
                .query((row, _) -> new Retention.Removable(
                        row.getString("job_name"),
                        row.getLong("instances"),
                        Objects.requireNonNull(BatchTime.read(row, "oldest"))))
                .list();
    }

    /** @return how many instances went; 0 when there are none left */
    @Transactional
    public int remove(Instant before, int limit) {
        List<Long> instances = jdbc.sql(
                        "SELECT e.job_instance_id " + REMOVABLE + " ORDER BY e.create_time LIMIT :limit")
                .param("before", BatchTime.of(before))
                .param("limit", limit)
                .query((row, _) -> row.getLong("job_instance_id"))
                .list();
        if (instances.isEmpty()) {
            return 0;
        }
        String executions =
                "SELECT e.job_execution_id FROM batch_job_execution e WHERE e.job_instance_id IN (:instances)";
        REMOVALS.forEach(removal -> execute(removal.formatted(executions), instances));
        execute("DELETE FROM batch_job_execution WHERE job_instance_id IN (:instances)", instances);
        execute("DELETE FROM batch_job_instance WHERE job_instance_id IN (:instances)", instances);
        return instances.size();
    }

    private void execute(String sql, List<Long> instances) {
        jdbc.sql(sql).param("instances", instances).update();
    }
}
